package org.policygraph.overviews;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.vocabulary.Pg;

/** What can be laid out along the rows or the columns, that to which most belongs first. */
public enum Axis {
    FORA("forum", Pg.FORUM, 0),
    INSTRUMENTS("instrument", Pg.INSTRUMENT, 1),
    ACTORS("actor", Pg.ACTOR, 2),
    STATES("state", Pg.STATE, 2),
    TOPICS("topic", Pg.TOPIC, 3);

    private final String singular;
    private final Node type;
    private final int rank;

    Axis(String singular, Node type, int rank) {
        this.singular = singular;
        this.type = type;
        this.rank = rank;
    }

    /** That of a word: "topics", or "topic" for whoever thinks of one row. */
    public static Optional<Axis> named(String word) {
        return Stream.of(values())
                .filter(axis -> axis.word().equals(word) || axis.singular.equals(word))
                .findFirst();
    }

    /** As it is written in questions and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one of them is called. */
    public String singular() {
        return singular;
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
