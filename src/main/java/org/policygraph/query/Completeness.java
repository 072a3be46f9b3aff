package org.policygraph.query;

/**
 * Whether an answer is all there is.
 *
 * @param limit the limit that cut it short, or {@link Limit#NONE}
 * @param max the value of that limit; 0 where it is complete
 */
public record Completeness(Limit limit, long max) {

    /** What cuts an answer short. */
    public enum Limit {
        NONE,
        ROWS,
        BYTES
    }

    /** All there is. */
    public static final Completeness COMPLETE = new Completeness(Limit.NONE, 0);

    /** Whether it is all there is. */
    public boolean complete() {
        return limit == Limit.NONE;
    }

    /** As it stands in the header of an answer: {@code complete}, or {@code truncated; limit=rows; max=100000}. */
    public String header() {
        return switch (limit) {
            case NONE -> "complete";
            case ROWS -> "truncated; limit=rows; max=" + max;
            case BYTES -> "truncated; limit=bytes; max=" + max;
        };
    }
}
