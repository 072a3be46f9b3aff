package org.policygraph.query;

import org.apache.jena.graph.Node;

/** Counts what an answer holds while it is made, and says when it is enough. Not thread-safe. */
final class AnswerSize {

    /** What the formats add to a value: its type, its variable, quotes. */
    private static final int OVERHEAD = 48;

    private final QueryLimits limits;
    private long rows;
    private long bytes;
    private Completeness completeness = Completeness.COMPLETE;

    AnswerSize(QueryLimits limits) {
        this.limits = limits;
    }

    /** Whether one more fits; called only when there is one more, because it is then that the answer is cut short. */
    boolean takesAnother() {
        if (rows >= limits.maxRows()) {
            completeness = new Completeness(Completeness.Limit.ROWS, limits.maxRows());
        } else if (bytes >= limits.maxBytes()) {
            completeness = new Completeness(Completeness.Limit.BYTES, limits.maxBytes());
        }
        return completeness.complete();
    }

    void countRow() {
        rows++;
    }

    void count(Node node) {
        bytes += OVERHEAD;
        if (node.isLiteral()) {
            bytes += node.getLiteralLexicalForm().length();
        } else if (node.isURI()) {
            bytes += node.getURI().length();
        }
    }

    Completeness completeness() {
        return completeness;
    }
}
