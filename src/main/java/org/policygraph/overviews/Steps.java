package org.policygraph.overviews;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Pg;

/**
 * By which statements a thing belongs to another one, so that what it has to do with, the other one has to do with.
 *
 * @param forwards predicates that lead from the whole to the part
 * @param backwards predicates that lead from the part to the whole
 * @param most how many of them make a chain at most
 */
record Steps(Set<Node> forwards, Set<Node> backwards, int most) {

    private static final Steps FORUM = new Steps(
            Set.of(
                    Pg.HAS_SUB_FORUM,
                    Pg.HAS_OUTCOME,
                    Pg.HAS_MEETING,
                    Pg.HAS_PRIORITY,
                    Pg.HAS_AIM,
                    Pg.INCLUDES,
                    Pg.SIGNS),
            Set.of(
                    Pg.SUB_FORUM_OF,
                    Pg.OUTCOME_OF,
                    Pg.MEETING_OF,
                    Pg.PRIORITY_OF,
                    Pg.AIM_OF,
                    Pg.PART_OF,
                    Pg.PROVISION_OF,
                    Pg.MADE_AT,
                    Pg.IN_FORUM,
                    Pg.HELD_IN),
            3);
    private static final Steps INSTRUMENT =
            new Steps(Set.of(Pg.INCLUDES), Set.of(Pg.PROVISION_OF, Pg.PART_OF, Pg.SIGNS, Pg.TREATY_OF), 2);
    private static final Steps ACTOR = new Steps(
            Set.of(
                    Pg.PARTICIPATES_IN,
                    Pg.COMMITS_TO,
                    Pg.PUBLISHED,
                    Pg.INITIATES,
                    Pg.ORGANISES,
                    Pg.SIGNATORY_OF,
                    Pg.IN_FORUM,
                    Pg.HELD_IN,
                    Pg.TREATY_OF,
                    Pg.HAS_AIM),
            Set.of(
                    Pg.HAS_PARTICIPANT,
                    Pg.COMMITTED_TO_BY,
                    Pg.PUBLISHED_BY,
                    Pg.INITIATED_BY,
                    Pg.ORGANISED_BY,
                    Pg.HAS_SIGNATORY,
                    Pg.ACTOR_OF,
                    Pg.HOLDER,
                    Pg.STATE_OF),
            2);
    private static final Steps NONE = new Steps(Set.of(), Set.of(), 0);

    /** Those of a thing, by what it is; a forum that is an actor, too, is taken for a forum. */
    static Steps of(Entry whole) {
        if (whole.classes().contains(Pg.FORUM)) {
            return FORUM;
        }
        if (whole.classes().contains(Pg.INSTRUMENT)) {
            return INSTRUMENT;
        }
        return whole.classes().contains(Pg.ACTOR) ? ACTOR : NONE;
    }

    /** Whether a statement leads from a thing to a part of it. */
    boolean leads(Statement statement, Node from) {
        return statement.subject().equals(from)
                ? forwards.contains(statement.predicate())
                : backwards.contains(statement.predicate());
    }
}
