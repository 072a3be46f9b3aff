package org.policygraph.query;

import org.apache.jena.query.Query;

/**
 * A query that has been read and may be run.
 *
 * @param text as it was sent
 * @param repeatable whether it gives the same answer each time on the same release
 */
public record PreparedQuery(String text, Query query, boolean repeatable) {

    /** What its answer is made of. */
    public AnswerFormat.Kind kind() {
        return query.isSelectType() || query.isAskType() ? AnswerFormat.Kind.ROWS : AnswerFormat.Kind.GRAPH;
    }
}
