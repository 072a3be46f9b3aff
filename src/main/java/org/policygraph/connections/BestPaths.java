package org.policygraph.connections;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The lightest paths without a loop between two things, in order: Yen's algorithm as Lawler improved it, with a bound on
 * the number of hops.
 *
 * <p>A search that avoids the things behind it need not look out for loops of its own: cutting a loop out of a way makes
 * it lighter and no longer.
 */
final class BestPaths {

    private final ConnectionGraph graph;
    private final Hops hops;
    private final int target;
    private final Detour detour;
    private final PriorityQueue<Route> candidates = new PriorityQueue<>(Route.ORDER);

    BestPaths(ConnectionGraph graph, Hops hops, int target, int most, Effort effort) {
        this.graph = graph;
        this.hops = hops;
        this.target = target;
        Distances distances = Distances.to(target, graph, hops, most, effort);
        this.detour = new Detour(graph, hops, distances, target, most, effort);
    }

    /**
     * Searches.
     *
     * @param count how many are looked for
     * @param found where they are put, each as soon as it is found, so that they are there if the effort is spent
     */
    void search(int source, int count, List<Route> found) {
        detour.after(new int[] {source}, 0, new int[0]).ifPresent(candidates::add);
        while (found.size() < count && !candidates.isEmpty()) {
            Route best = candidates.remove();
            found.add(best);
            if (found.size() < count) {
                deviate(best, found);
            }
        }
    }

    private void deviate(Route path, List<Route> found) {
        int weight = weightUpTo(path, path.deviation());
        for (int place = path.deviation(); place < path.things().length - 1; place++) {
            if (place > path.deviation()) {
                weight += step(path, place);
            }
            int[] root = Arrays.copyOf(path.things(), place + 1);
            detour.after(root, weight, usedAfter(found, path, place)).ifPresent(candidates::add);
        }
    }

    /** Where paths that are found have gone on from the same beginning. */
    private static int[] usedAfter(List<Route> found, Route path, int place) {
        return found.stream()
                .filter(other -> other.sharesUpTo(place, path))
                .mapToInt(other -> other.things()[place + 1])
                .toArray();
    }

    private int weightUpTo(Route path, int place) {
        int weight = 0;
        for (int at = 1; at <= place; at++) {
            weight += step(path, at);
        }
        return weight;
    }

    /** The hop to a place, and the toll there. */
    private int step(Route path, int place) {
        int thing = path.things()[place];
        int hop = hops.weight(graph.link(path.things()[place - 1], thing));
        return hop + (thing == target ? 0 : graph.toll(thing));
    }
}
