package org.policygraph.index;

/** The rows of one order of columns, sorted by it, so that those with the same beginning lie together. */
final class SortedRows {

    /** Which place of a statement each column holds. */
    private final int[] places;

    private final int[][] columns;

    /** Where the rows with a number in the first column begin; one more entry for the end. */
    private final int[] starts;

    /**
     * Sorts in time linear in rows and numbers, by counting, from the last column to the first.
     *
     * @param places the order: which place of the rows comes first, second and so on
     * @param numbers how many numbers there are
     */
    SortedRows(Rows rows, int numbers, int... places) {
        this.places = places.clone();
        int[] order = order(rows, numbers, places);
        columns = new int[places.length][order.length];
        for (int column = 0; column < places.length; column++) {
            int[] values = rows.column(places[column]);
            for (int row = 0; row < order.length; row++) {
                columns[column][row] = values[order[row]];
            }
        }
        starts = starts(columns[0], order.length, numbers);
    }

    /** The rows in the order of these places. */
    static int[] order(Rows rows, int numbers, int... places) {
        int[] order = new int[rows.size()];
        for (int row = 0; row < order.length; row++) {
            order[row] = row;
        }
        for (int column = places.length - 1; column >= 0; column--) {
            order = sorted(order, rows.column(places[column]), numbers);
        }
        return order;
    }

    int size() {
        return columns[0].length;
    }

    int width() {
        return places.length;
    }

    int place(int column) {
        return places[column];
    }

    /** A copy of a column. */
    int[] column(int column) {
        return columns[column].clone();
    }

    int value(int column, int row) {
        return columns[column][row];
    }

    /** The first row, of those between two rows with the same numbers before this column, with this number or more. */
    int firstAtLeast(int column, int number, int from, int to) {
        if (column == 0) {
            return starts[number];
        }
        int[] values = columns[column];
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] sorted(int[] order, int[] values, int numbers) {
        int[] next = starts(values, order.length, numbers);
        int[] sorted = new int[order.length];
        for (int row : order) {
            sorted[next[values[row]]++] = row;
        }
        return sorted;
    }

    private static int[] starts(int[] values, int size, int numbers) {
        int[] starts = new int[numbers + 1];
        for (int row = 0; row < size; row++) {
            starts[values[row] + 1]++;
        }
        for (int number = 0; number < numbers; number++) {
            starts[number + 1] += starts[number];
        }
        return starts;
    }
}
