package org.policygraph.index;

/**
 * Statements that go and statements that come.
 *
 * @param removed those that go
 * @param added those that come
 */
record Changes(Rows removed, Rows added) {

    Changes(int width) {
        this(new Rows(width), new Rows(width));
    }
}
