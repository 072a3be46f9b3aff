package org.policygraph.connections;

import org.policygraph.catalogue.Statement;

/**
 * What hops and detours over hubs weigh, in thousandths: whole numbers, so that sums are exact, the same in both
 * directions, and equal where they should be.
 */
final class Weights {

    /** What an asserted statement weighs. */
    static final int UNIT = 1000;

    /** What a link of the topic scheme weighs, which no source says. */
    static final int SCHEME = 2 * UNIT;

    private static final int LESS_THAN_FACT = UNIT * 5 / 4;
    private static final int LEAST_SURE = UNIT * 3 / 2;

    private Weights() {}

    /** What a statement weighs by how its document says it. */
    static int of(Statement statement) {
        return switch (statement.passage().modality()) {
            case "planned", "evaluative" -> LESS_THAN_FACT;
            case "inferred", "unverified" -> LEAST_SURE;
            default -> UNIT;
        };
    }

    /**
     * What it costs to go through a thing: the binary logarithm of the number of ways on, of which there are as many as
     * neighbours but the one that one comes from.
     */
    static int toll(int neighbours) {
        return (int) Math.round(UNIT * Math.log(Math.max(1, neighbours - 1)) / Math.log(2));
    }

    /** The weight as it is shown. */
    static double shown(int weight) {
        return weight / (double) UNIT;
    }
}
