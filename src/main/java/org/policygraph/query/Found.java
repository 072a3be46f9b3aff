package org.policygraph.query;

/** What was found and written, before anyone says from which release. */
final class Found {

    private final byte[] body;
    private final Completeness completeness;
    private final boolean empty;

    Found(byte[] body, Completeness completeness, boolean empty) {
        this.body = body;
        this.completeness = completeness;
        this.empty = empty;
    }

    byte[] body() {
        return body;
    }

    Completeness completeness() {
        return completeness;
    }

    /** Whether there is no row, no triple, or no for an answer. */
    boolean empty() {
        return empty;
    }
}
