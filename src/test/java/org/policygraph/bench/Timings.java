package org.policygraph.bench;

import java.util.ArrayList;
import java.util.List;

/** How long one system took for one query, in nanoseconds. Not thread-safe. */
final class Timings {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    void add(long taken) {
        nanos.add(taken);
    }

    /** Forgets all. */
    void clear() {
        nanos.clear();
    }

    /** The median, in milliseconds. */
    double p50() {
        return quantile(0.50);
    }

    /** What 95 of 100 answers do not exceed, in milliseconds. */
    double p95() {
        return quantile(0.95);
    }

    /** How many one after the other take a second. */
    double perSecond() {
        return nanos.size() / (nanos.stream().mapToLong(Long::longValue).sum() / 1e9);
    }

    /** Not a number if nothing was timed. */
    private double quantile(double share) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / NANOS_PER_MILLI;
    }
}
