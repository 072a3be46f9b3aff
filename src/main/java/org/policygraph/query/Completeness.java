package org.policygraph.query;

import java.util.OptionalLong;

/**
 * Whether an answer is all there is.
 *
 * @param limit the limit that cut it short, or {@link Limit#NONE}
 * @param max the value of that limit; 0 where it is complete
 * @param more how many rows there are besides; empty where it is complete, or where nobody counted them to the end
 */
public record Completeness(Limit limit, long max, OptionalLong more) {

    /** What cuts an answer short. */
    public enum Limit {
        NONE,
        ROWS,
        BYTES
    }

    /** All there is. */
    public static final Completeness COMPLETE = new Completeness(Limit.NONE, 0, OptionalLong.empty());

    /** Cut short by a limit, with an unknown rest. */
    static Completeness truncated(Limit limit, long max) {
        return new Completeness(limit, max, OptionalLong.empty());
    }

    /** The same, with a rest of so many rows. */
    Completeness withMore(long rows) {
        return new Completeness(limit, max, OptionalLong.of(rows));
    }

    /** Whether it is all there is. */
    public boolean complete() {
        return limit == Limit.NONE;
    }

    /**
     * As it stands in the header of an answer (RFC 9651): {@code complete}, or {@code truncated; limit=rows; max=500;
     * more=1806}.
     */
    public String header() {
        String rest = more.isPresent() ? "; more=" + more.getAsLong() : "";
        return switch (limit) {
            case NONE -> "complete";
            case ROWS -> "truncated; limit=rows; max=" + max + rest;
            case BYTES -> "truncated; limit=bytes; max=" + max + rest;
        };
    }
}
