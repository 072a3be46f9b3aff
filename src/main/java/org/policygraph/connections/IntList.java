package org.policygraph.connections;

import java.util.Arrays;

/** Numbers that grow in number. Not thread-safe. */
final class IntList {

    private static final int FIRST_CAPACITY = 64;

    private int[] values = new int[FIRST_CAPACITY];
    private int size;

    /** Adds a number, and tells its place. */
    int add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        return size++;
    }

    int at(int place) {
        return values[place];
    }

    void put(int place, int value) {
        values[place] = value;
    }

    int removeLast() {
        return values[--size];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
