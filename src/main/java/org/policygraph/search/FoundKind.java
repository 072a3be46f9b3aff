package org.policygraph.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.vocabulary.Pg;

/** The kinds of what a search finds, those that people look for first. One thing can be of several. */
public enum FoundKind {
    TOPIC("topic", Pg.TOPIC),
    FORUM("forum", Pg.FORUM),
    ACTOR("actor", Pg.ACTOR),
    INSTRUMENT("instrument", Pg.INSTRUMENT),
    OUTCOME("outcome", Pg.OUTCOME),
    EVENT("event", Pg.EVENT),
    PROVISION("provision", Pg.PROVISION),
    COMMITMENT("commitment", Pg.COMMITMENT),
    DOCUMENT("document", Pg.DOCUMENT),
    OTHER("other"),
    PASSAGE("passage"),
    TEXT("text");

    private final String word;
    private final List<Node> classes;

    FoundKind(String word, Node... classes) {
        this.word = word;
        this.classes = List.of(classes);
    }

    /** What one of them is called in questions and answers. */
    public String word() {
        return word;
    }

    /** The kind of that word. */
    public static Optional<FoundKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The kind of a thing that people look for first. */
    public static FoundKind first(Entry thing) {
        return of(thing).iterator().next();
    }

    /** The kinds of a thing; {@link #OTHER} alone if it is of none. */
    public static Set<FoundKind> of(Entry thing) {
        var kinds = EnumSet.noneOf(FoundKind.class);
        for (FoundKind kind : values()) {
            if (kind.classes.stream().anyMatch(thing.classes()::contains)) {
                kinds.add(kind);
            }
        }
        return kinds.isEmpty() ? EnumSet.of(OTHER) : kinds;
    }
}
