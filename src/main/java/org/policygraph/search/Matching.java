package org.policygraph.search;

/** How strictly words are looked for. What finds something first is taken. */
public enum Matching {
    ALL_WORDS("all-words"),
    SIMILAR_WORDS("similar-words"),
    SOME_WORDS("some-words");

    private final String word;

    Matching(String word) {
        this.word = word;
    }

    /** What it is called in answers. */
    public String word() {
        return word;
    }
}
