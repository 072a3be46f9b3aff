package org.policygraph.query;

import org.apache.jena.sparql.expr.ExprEvalException;

/** How long a string or number may become that a query makes. */
final class BoundedStrings {

    /** Longer than any document that is stored, and short enough that a row of them does no harm. */
    static final int MAX_CHARACTERS = 1 << 22;

    private BoundedStrings() {}

    static void requireRoom(long characters) {
        if (characters > MAX_CHARACTERS) {
            throw new ExprEvalException("a string of " + characters + " characters is longer than " + MAX_CHARACTERS);
        }
    }
}
