package org.policygraph.commitments;

import java.util.Locale;

/** What had become of a commitment by a day, the best first. */
public enum State {
    /** Something came about that keeps it wholly. */
    KEPT,
    /** Something came about, or is being done, that keeps a part of it. */
    PARTLY,
    /** The last day on which it may fall due has passed, and nothing says that it was kept. */
    OVERDUE,
    /** Nothing says that it was kept, and it is not certainly overdue. */
    NO_EVIDENCE;

    /** As it is written in answers: {@code no-evidence}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
