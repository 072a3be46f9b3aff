package org.policygraph.index;

import java.util.Arrays;

/** Rows of numbers while they are collected, a column for each place in a statement. */
final class Rows {

    private static final int FIRST_CAPACITY = 1 << 10;

    private final int[][] columns;
    private int size;

    Rows(int width) {
        columns = new int[width][FIRST_CAPACITY];
    }

    void add(int... row) {
        if (size == columns[0].length) {
            for (int column = 0; column < columns.length; column++) {
                columns[column] = Arrays.copyOf(columns[column], 2 * size);
            }
        }
        for (int column = 0; column < columns.length; column++) {
            columns[column][size] = row[column];
        }
        size++;
    }

    int size() {
        return size;
    }

    int[] column(int place) {
        return columns[place];
    }
}
