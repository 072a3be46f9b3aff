package org.policygraph.things;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.vocabulary.Pg;

/**
 * One end of something that stands for a relation because the relation has a time or a kind: a participation, a role
 * holding, a treaty action. A page tells of the thing at the other end.
 *
 * @param end the property that leads from it to the thing that a page is about
 * @param other the property that leads to the thing to tell of
 * @param more the property that leads to what else to say; nothing where the time is enough
 * @param told the relation that the two things then stand in
 */
record Qualified(Node end, Node other, Optional<Node> more, Relation told) {

    private static final List<Qualified> ALL = List.of(
            new Qualified(Pg.ACTOR_OF, Pg.IN_FORUM, Optional.empty(), Relation.of(Pg.PARTICIPATES_IN)),
            new Qualified(Pg.IN_FORUM, Pg.ACTOR_OF, Optional.empty(), Relation.of(Pg.HAS_PARTICIPANT)),
            new Qualified(Pg.HOLDER, Pg.HELD_IN, Optional.of(Pg.ROLE_OF), Relation.of(Phrases.HOLDS_ROLE_IN)),
            new Qualified(Pg.HELD_IN, Pg.HOLDER, Optional.of(Pg.ROLE_OF), new Relation(Pg.HELD_IN, true)),
            new Qualified(Pg.ROLE_OF, Pg.HOLDER, Optional.of(Pg.HELD_IN), new Relation(Pg.ROLE_OF, true)),
            new Qualified(Pg.STATE_OF, Pg.TREATY_OF, Optional.of(Pg.ACTION), new Relation(Pg.STATE_OF, true)),
            new Qualified(Pg.TREATY_OF, Pg.STATE_OF, Optional.of(Pg.ACTION), new Relation(Pg.TREATY_OF, true)));

    static Optional<Qualified> at(Node end) {
        return ALL.stream().filter(each -> each.end.equals(end)).findFirst();
    }

    /** What more a thing of this sort says; nothing of things that stand for no relation. */
    static Stream<Node> more(Relation told) {
        return ALL.stream().filter(each -> each.told.equals(told)).flatMap(each -> each.more.stream());
    }
}
