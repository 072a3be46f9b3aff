package org.policygraph.connections;

import java.util.Arrays;
import java.util.Comparator;

/** A path by number. */
final class Route {

    /** The lightest first; of those that weigh the same, that whose things come first. */
    static final Comparator<Route> ORDER =
            Comparator.comparingInt(Route::weight).thenComparing(Route::things, Arrays::compare);

    private final int[] things;
    private final int weight;
    private final int deviation;

    /**
     * A path.
     *
     * @param things on it, both ends included; not copied, and not to be changed
     * @param weight of its hops and of what it goes through
     * @param deviation up to which place it is the same as the path from which it was found
     */
    Route(int[] things, int weight, int deviation) {
        this.things = things;
        this.weight = weight;
        this.deviation = deviation;
    }

    int[] things() {
        return things;
    }

    int weight() {
        return weight;
    }

    int deviation() {
        return deviation;
    }

    /** Whether the two go the same way up to a place, that included. */
    boolean sharesUpTo(int place, Route other) {
        return things.length > place
                && other.things.length > place
                && Arrays.equals(things, 0, place + 1, other.things, 0, place + 1);
    }
}
