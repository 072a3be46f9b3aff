package org.policygraph.connections;

import java.util.Arrays;

/**
 * The beginnings of paths that a search has tried, as columns of numbers, and a heap of those that it has not gone on
 * with. The lightest comes out first; of those that weigh the same, that whose things come first. Not thread-safe.
 */
final class Labels {

    private final IntList things = new IntList();
    private final IntList parents = new IntList();
    private final IntList hops = new IntList();
    private final IntList behind = new IntList();
    private final IntList estimates = new IntList();
    private final IntList heap = new IntList();

    void clear() {
        things.clear();
        parents.clear();
        hops.clear();
        behind.clear();
        estimates.clear();
        heap.clear();
    }

    /**
     * Adds a beginning.
     *
     * @param parent the beginning that it lengthens by one hop, or -1
     * @param length how many hops the whole path has up to here
     * @param weight what it weighs up to here, the toll of its last thing included
     * @param estimate what the whole path will weigh at least
     */
    void add(int thing, int parent, int length, int weight, int estimate) {
        int label = things.add(thing);
        parents.add(parent);
        hops.add(length);
        behind.add(weight);
        estimates.add(estimate);
        int place = heap.add(label);
        while (place > 0 && isBefore(heap.at(place), heap.at((place - 1) / 2))) {
            swap(place, (place - 1) / 2);
            place = (place - 1) / 2;
        }
    }

    boolean isEmpty() {
        return heap.size() == 0;
    }

    /** Takes out the first one. */
    int next() {
        int first = heap.at(0);
        int last = heap.removeLast();
        if (heap.size() > 0) {
            heap.put(0, last);
            sink();
        }
        return first;
    }

    int thing(int label) {
        return things.at(label);
    }

    int length(int label) {
        return hops.at(label);
    }

    int weight(int label) {
        return behind.at(label);
    }

    /** The things of a beginning in their order. */
    int[] things(int label) {
        var backwards = new IntList();
        for (int at = label; at >= 0; at = parents.at(at)) {
            backwards.add(things.at(at));
        }
        int[] forwards = backwards.toArray();
        for (int low = 0, high = forwards.length - 1; low < high; low++, high--) {
            int thing = forwards[low];
            forwards[low] = forwards[high];
            forwards[high] = thing;
        }
        return forwards;
    }

    private void sink() {
        int place = 0;
        while (2 * place + 1 < heap.size()) {
            int child = 2 * place + 1;
            if (child + 1 < heap.size() && isBefore(heap.at(child + 1), heap.at(child))) {
                child++;
            }
            if (!isBefore(heap.at(child), heap.at(place))) {
                return;
            }
            swap(place, child);
            place = child;
        }
    }

    private boolean isBefore(int one, int other) {
        int byWeight = Integer.compare(estimates.at(one), estimates.at(other));
        return byWeight == 0 ? Arrays.compare(things(one), things(other)) < 0 : byWeight < 0;
    }

    private void swap(int one, int other) {
        int label = heap.at(one);
        heap.put(one, heap.at(other));
        heap.put(other, label);
    }
}
