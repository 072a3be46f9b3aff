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
        GRAPH
    }

    static View reading(String name, String path) {
        return new View(name, path, Kind.READING);
    }

    static View graph(String name, String path) {
        return new View(name, path, Kind.GRAPH);
    }

    boolean isHeavy() {
        return kind == Kind.GRAPH;
    }

    @Override
    public String toString() {
        return name;
    }
}
