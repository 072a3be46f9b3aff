package org.policygraph.conflicts;

/** How sources disagree. */
public enum Nature {
    /** A curator has found that two claims cannot both be true. */
    CONTRADICTION("Sources say different things"),
    /** What was planned took place on days that the plan does not allow. */
    OTHER_TIME("Held at another time than planned");

    private final String words;

    Nature(String words) {
        this.words = words;
    }

    /** The same for a reader. */
    public String words() {
        return words;
    }
}
