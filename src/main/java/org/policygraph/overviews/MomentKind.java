package org.policygraph.overviews;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.vocabulary.Pg;

/** What stands on a timeline. A thing of several kinds is the first of them. */
public enum MomentKind {
    COMMITMENT(Pg.COMMITMENT, false),
    ROLE(Pg.ROLE_HOLDING, true),
    PARTICIPATION(Pg.PARTICIPATION, true),
    TREATY_ACTION(Pg.TREATY_ACTION, false),
    PLAN(Pg.PLANNED_EVENT, false),
    EVENT(Pg.EVENT, false),
    DOCUMENT(Pg.DOCUMENT, false),
    INSTRUMENT(Pg.INSTRUMENT, false),
    OUTCOME(Pg.OUTCOME, false),
    OTHER(Pg.TOPIC, false);

    private final Node type;
    private final boolean lasts;

    MomentKind(Node type, boolean lasts) {
        this.type = type;
        this.lasts = lasts;
    }

    /** As it is written in questions and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it holds from the one end of an interval to the other, and does not lie somewhere in between. */
    public boolean lasts() {
        return lasts;
    }

    /** Whether it can stand at the time for which sentences about it hold, if it has no date of its own. */
    boolean happens() {
        return this == PLAN || this == EVENT || this == INSTRUMENT || this == OUTCOME;
    }

    static MomentKind of(Entry thing) {
        return Stream.of(values())
                .filter(kind -> kind != OTHER && thing.classes().contains(kind.type))
                .findFirst()
                .orElse(OTHER);
    }
}
