package org.policygraph.connections;

import java.util.List;

/**
 * A way from one thing to another on which nothing comes twice.
 *
 * @param weight of its hops and of what it goes through, together; the lighter the better
 * @param hops in their order, at least one
 * @param through what lies between, in the same order
 */
public record Path(double weight, List<Hop> hops, List<Through> through) {

    /** Copies the lists. */
    public Path {
        hops = List.copyOf(hops);
        through = List.copyOf(through);
    }
}
