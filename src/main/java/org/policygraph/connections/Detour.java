package org.policygraph.connections;

import java.util.Arrays;
import java.util.Optional;

/**
 * The best path that begins as it is given and then goes on otherwise than it was gone on before: A* with the distances
 * to the target, which are exact where nothing is in the way. Kept for one search, because its arrays are large. Not
 * thread-safe.
 */
final class Detour {

    private final ConnectionGraph graph;
    private final Hops hops;
    private final Distances distances;
    private final int target;
    private final int most;
    private final Effort effort;
    private final Labels labels = new Labels();
    private final boolean[] blocked;
    private final boolean[] barredNext;

    /** In which search a thing was last gone on from, by its number and the number of hops. */
    private final int[] done;

    private int search;

    Detour(ConnectionGraph graph, Hops hops, Distances distances, int target, int most, Effort effort) {
        this.graph = graph;
        this.hops = hops;
        this.distances = distances;
        this.target = target;
        this.most = most;
        this.effort = effort;
        this.blocked = new boolean[graph.size()];
        this.barredNext = new boolean[graph.size()];
        this.done = new int[graph.size() * (most + 1)];
    }

    /**
     * Searches.
     *
     * @param root the things at the beginning
     * @param weight what the root weighs, the toll of its last thing included if anything comes before it
     * @param used things that must not come next
     */
    Optional<Route> after(int[] root, int weight, int[] used) {
        search++;
        labels.clear();
        mark(blocked, root, true);
        mark(barredNext, used, true);
        labels.add(root[root.length - 1], -1, root.length - 1, weight, weight);
        goOn(labels.next());
        mark(barredNext, used, false);
        Optional<Route> found = searched(root);
        mark(blocked, root, false);
        return found;
    }

    private Optional<Route> searched(int[] root) {
        while (!labels.isEmpty()) {
            int label = labels.next();
            if (labels.thing(label) == target) {
                int[] things = joined(root, labels.things(label));
                return Optional.of(new Route(things, labels.weight(label), root.length - 1));
            }
            if (isNew(label)) {
                goOn(label);
            }
        }
        return Optional.empty();
    }

    private void goOn(int label) {
        int thing = labels.thing(label);
        int length = labels.length(label) + 1;
        if (length > most) {
            return;
        }
        for (int arc = graph.firstArc(thing); arc < graph.endArc(thing); arc++) {
            effort.step();
            int end = graph.arcEnd(arc);
            int weight = hops.weight(graph.arcLink(arc));
            int rest = distances.least(end, most - length);
            if (weight > 0 && rest != Distances.NONE && mayEnter(end)) {
                int whole = labels.weight(label) + weight + (end == target ? 0 : graph.toll(end));
                labels.add(end, label, length, whole, whole + rest);
            }
        }
    }

    private boolean isNew(int label) {
        int place = labels.thing(label) * (most + 1) + labels.length(label);
        if (done[place] == search) {
            return false;
        }
        done[place] = search;
        return true;
    }

    private boolean mayEnter(int thing) {
        return !blocked[thing] && !barredNext[thing] && (thing == target || graph.isPassable(thing));
    }

    private static void mark(boolean[] marks, int[] things, boolean marked) {
        for (int thing : things) {
            marks[thing] = marked;
        }
    }

    private static int[] joined(int[] root, int[] rest) {
        int[] joined = Arrays.copyOf(root, root.length + rest.length - 1);
        System.arraycopy(rest, 1, joined, root.length, rest.length - 1);
        return joined;
    }
}
