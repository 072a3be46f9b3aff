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
            completeness = Completeness.truncated(Completeness.Limit.ROWS, limits.maxRows());
        } else if (bytes >= limits.maxBytes()) {
            completeness = Completeness.truncated(Completeness.Limit.BYTES, limits.maxBytes());
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

    /** How many rows, or triples, there are so far. */
    long rows() {
        return rows;
    }

    /** Says how many rows there are beyond those that fit. */
    void tellRest(long rest) {
        completeness = completeness.withMore(rest);
    }

    Completeness completeness() {
        return completeness;
    }
}
