package org.policygraph.query;

/** What was found and written, before anyone says from which release. */
final class Found {

    private final byte[] body;
    private final Completeness completeness;

    Found(byte[] body, Completeness completeness) {
        this.body = body;
        this.completeness = completeness;
    }

    byte[] body() {
        return body;
    }

    Completeness completeness() {
        return completeness;
    }
}
