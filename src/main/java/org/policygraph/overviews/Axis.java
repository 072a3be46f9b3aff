package org.policygraph.overviews;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.vocabulary.Pg;

/** What can be laid out along the rows or the columns, that to which most belongs first. */
public enum Axis {
    FORA(Pg.FORUM, 0),
    INSTRUMENTS(Pg.INSTRUMENT, 1),
    ACTORS(Pg.ACTOR, 2),
    STATES(Pg.STATE, 2),
    TOPICS(Pg.TOPIC, 3);

    private final Node type;
    private final int rank;

    Axis(Node type, int rank) {
        this.type = type;
        this.rank = rank;
    }

    /** As it is written in questions and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a thing belongs there. */
    public boolean has(Entry thing) {
        return thing.classes().contains(type);
    }

    /** Whether the two make a matrix: things of one kind are no matter of rows and columns. */
    public boolean goesWith(Axis other) {
        return rank != other.rank;
    }

    /** Whether what belongs to things of this kind is looked through, and not what belongs to the other. */
    boolean isWholeBeside(Axis other) {
        return rank < other.rank;
    }

    List<Entry> things(Catalogue catalogue) {
        return catalogue.entries(Set.of(type));
    }
}
