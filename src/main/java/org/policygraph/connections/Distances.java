package org.policygraph.connections;

import java.util.Arrays;

/**
 * What the way from each thing to one target weighs at least, by how many hops it may have: found out backwards from the
 * target, hop by hop. What it costs to go through the first thing is not in it.
 */
final class Distances {

    /** Where there is no way. */
    static final int NONE = Integer.MAX_VALUE;

    private final int[][] least;

    private Distances(int[][] least) {
        this.least = least;
    }

    static Distances to(int target, ConnectionGraph graph, Hops hops, int most, Effort effort) {
        int[][] least = new int[most + 1][];
        least[0] = new int[graph.size()];
        Arrays.fill(least[0], NONE);
        least[0][target] = 0;
        int[] better = {target};
        for (int length = 1; length <= most; length++) {
            least[length] = least[length - 1].clone();
            better = extended(better, target, graph, hops, least[length - 1], least[length], effort);
        }
        return new Distances(least);
    }

    /** The least weight with so many hops at most, or {@link #NONE}. */
    int least(int thing, int hops) {
        return least[hops][thing];
    }

    /** Lengthens what has just got better by one hop, and tells what gets better by it. */
    private static int[] extended(
            int[] things, int target, ConnectionGraph graph, Hops hops, int[] shorter, int[] longer, Effort effort) {
        var better = new IntList();
        boolean[] known = new boolean[graph.size()];
        for (int thing : things) {
            if (thing != target && !graph.isPassable(thing)) {
                continue;
            }
            int behind = shorter[thing] + (thing == target ? 0 : graph.toll(thing));
            for (int arc = graph.firstArc(thing); arc < graph.endArc(thing); arc++) {
                effort.step();
                int weight = hops.weight(graph.arcLink(arc));
                int end = graph.arcEnd(arc);
                if (weight > 0 && behind + weight < longer[end]) {
                    longer[end] = behind + weight;
                    if (!known[end]) {
                        known[end] = true;
                        better.add(end);
                    }
                }
            }
        }
        return better.toArray();
    }
}
