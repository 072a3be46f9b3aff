package org.policygraph.search;

/** What of a thing, a passage or a document a text is. */
public enum Field {
    LABEL("label"),
    OTHER_NAME("alternative label"),
    ACRONYM("acronym"),
    NOTATION("notation"),
    INITIALS("initials"),
    SLUG("slug"),
    NAMES("names"),
    MATCHING("label of a matching concept"),
    DEFINITION("definition"),
    QUOTE("quote"),
    TEXT("text");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /** What it is called in answers. */
    public String word() {
        return word;
    }

    /** Whether the whole of it stands for the thing. */
    boolean isWhole() {
        return isName() || this == INITIALS || this == SLUG;
    }

    /** Whether it is what people call the thing. */
    boolean isName() {
        return this == LABEL || this == OTHER_NAME || this == ACRONYM || this == NOTATION;
    }
}
