package org.policygraph.query;

import java.time.Duration;

/**
 * How much a single query may take.
 *
 * @param timeout the longest that a query runs
 * @param maxRows the most rows, or triples, of an answer; more end in a truncated answer that says so
 * @param maxBytes about the most bytes of an answer before compression; more end in a truncated answer that says so
 * @param maxQueryLength the longest query, in characters
 * @param maxConcurrent how many queries run at once; more are refused
 */
public record QueryLimits(Duration timeout, long maxRows, long maxBytes, int maxQueryLength, int maxConcurrent) {

    /** What holds unless the settings say otherwise. */
    public static final QueryLimits STANDARD = new QueryLimits(Duration.ofSeconds(30), 100_000, 64L << 20, 1 << 20, 64);

    /** Checks that every limit allows something. */
    public QueryLimits {
        if (!timeout.isPositive() || maxRows < 1 || maxBytes < 1 || maxQueryLength < 1 || maxConcurrent < 1) {
            throw new IllegalArgumentException("every policygraph.query limit must be greater than nothing, and is "
                    + timeout + ", " + maxRows + ", " + maxBytes + ", " + maxQueryLength + ", " + maxConcurrent);
        }
    }

    /** The time that a request gets which asks for so much: never more than the limit. */
    public Duration granted(Duration asked) {
        return asked.compareTo(timeout) < 0 ? asked : timeout;
    }
}
