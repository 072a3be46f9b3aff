package org.policygraph.index;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows of numbers while they are collected, a column for each place in a statement. */
final class Rows {

    private static final int FIRST_CAPACITY = 1 << 10;

    private final int[][] columns;
    private int size;

    Rows(int width) {
        columns = new int[width][FIRST_CAPACITY];
    }

    /** A copy of rows that are sorted in some way. */
    Rows(SortedRows rows) {
        columns = new int[rows.width()][];
        for (int column = 0; column < rows.width(); column++) {
            columns[rows.place(column)] = rows.column(column);
        }
        size = rows.size();
    }

    /** The rows without repetitions. */
    Rows distinct(int numbers) {
        int[] places = new int[columns.length];
        for (int place = 0; place < places.length; place++) {
            places[place] = place;
        }
        var distinct = new Rows(columns.length);
        int last = -1;
        for (int row : SortedRows.order(this, numbers, places)) {
            if (last < 0 || !areEqual(last, row)) {
                distinct.add(row(row));
            }
            last = row;
        }
        return distinct;
    }

    /** Those rows of which something is true. */
    Rows where(IntPredicate isTrue) {
        var some = new Rows(columns.length);
        for (int row = 0; row < size; row++) {
            if (isTrue.test(row)) {
                some.add(row(row));
            }
        }
        return some;
    }

    /** The same rows with other numbers. */
    Rows renumbered(int[] numbers) {
        var renumbered = new Rows(columns.length);
        for (int column = 0; column < columns.length; column++) {
            int[] values = columns[column];
            renumbered.columns[column] =
                    IntStream.range(0, size).map(row -> numbers[values[row]]).toArray();
        }
        renumbered.size = size;
        return renumbered;
    }

    /** Whether every number of a row stands for a term. */
    boolean areTerms(int row) {
        for (int[] column : columns) {
            if (column[row] == QuadIndex.NO_TERM) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of one row. */
    int[] row(int row) {
        int[] numbers = new int[columns.length];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = columns[place][row];
        }
        return numbers;
    }

    void add(int... row) {
        if (size == columns[0].length) {
            for (int column = 0; column < columns.length; column++) {
                columns[column] = Arrays.copyOf(columns[column], Math.max(FIRST_CAPACITY, 2 * size));
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

    private boolean areEqual(int row, int other) {
        for (int[] column : columns) {
            if (column[row] != column[other]) {
                return false;
            }
        }
        return true;
    }
}
