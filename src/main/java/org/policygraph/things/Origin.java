package org.policygraph.things;

/** Where a statement comes from; what speaks for itself first. */
public enum Origin {
    QUOTED(""),
    EDITORIAL("by the curator"),
    INFERRED("inferred"),
    COMPUTED("computed from the date");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    /** What a page says of it; nothing where the quote speaks for itself. */
    public String words() {
        return words;
    }
}
