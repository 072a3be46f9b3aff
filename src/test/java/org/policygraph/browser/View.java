package org.policygraph.browser;

/**
 * A page to look at.
 *
 * @param name what its pictures are called
 * @param path where it is
 * @param kind what it promises
 */
record View(String name, String path, Kind kind) {

    /** What a page promises. */
    enum Kind {
        /** Everything on it can be read without scripts. */
        READING,
        /** It can be read without scripts, and has a movable graph or an editor for those who run them. */
        GRAPH,
        /** It says what is wrong with what was asked. */
        REFUSAL,
        /** The same, with an editor to mend it. */
        REFUSAL_IN_THE_EDITOR
    }

    static View reading(String name, String path) {
        return new View(name, path, Kind.READING);
    }

    static View graph(String name, String path) {
        return new View(name, path, Kind.GRAPH);
    }

    static View refused(String name, String path) {
        return new View(name, path, Kind.REFUSAL);
    }

    static View refusedInTheEditor(String name, String path) {
        return new View(name, path, Kind.REFUSAL_IN_THE_EDITOR);
    }

    boolean isHeavy() {
        return kind == Kind.GRAPH || kind == Kind.REFUSAL_IN_THE_EDITOR;
    }

    boolean isRefusal() {
        return kind == Kind.REFUSAL || kind == Kind.REFUSAL_IN_THE_EDITOR;
    }

    @Override
    public String toString() {
        return name;
    }
}
