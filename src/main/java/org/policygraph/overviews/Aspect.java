package org.policygraph.overviews;

import java.util.Locale;
import org.policygraph.catalogue.Entry;
import org.policygraph.commitments.Commitments;
import org.policygraph.vocabulary.Pg;

/** In what things are compared. */
public enum Aspect {
    TOPICS,
    FORA,
    ACTORS,
    INSTRUMENTS,
    EVENTS,
    OUTCOMES,
    COMMITMENTS,
    ROLES;

    /** As it is written in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean has(Entry thing) {
        return switch (this) {
            case TOPICS, FORA, ACTORS, INSTRUMENTS -> Axis.valueOf(name()).has(thing);
            case EVENTS -> thing.classes().contains(Pg.EVENT);
            case OUTCOMES -> thing.classes().contains(Pg.OUTCOME);
            case COMMITMENTS -> Commitments.isCommitment(thing);
            case ROLES -> thing.classes().contains(Pg.ROLE_HOLDING);
        };
    }
}
