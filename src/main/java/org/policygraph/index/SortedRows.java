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

    /**
     * The rows of another one with a few changes: what lies between the changes is copied, so that this takes far less
     * time than sorting.
     *
     * @param removed rows that the other one has, each once
     * @param added rows that the other one does not have, each once
     */
    private SortedRows(SortedRows before, Rows removed, Rows added, int numbers) {
        places = before.places;
        columns = new int[places.length][before.size() - removed.size() + added.size()];
        int[] leaving = order(removed, numbers, places);
        int[] coming = order(added, numbers, places);
        int left = 0;
        int came = 0;
        int from = 0;
        while (left < leaving.length || came < coming.length) {
            int gap = left < leaving.length ? before.position(removed, leaving[left]) : before.size();
            int place = came < coming.length ? before.position(added, coming[came]) : Integer.MAX_VALUE;
            boolean comes = place <= gap;
            int to = comes ? place : gap;
            copy(before, from, to, from - left + came);
            if (comes) {
                put(added, coming[came], to - left + came);
                came++;
                from = to;
            } else {
                left++;
                from = to + 1;
            }
        }
        copy(before, from, before.size(), from - left + came);
        starts = starts(columns[0], size(), numbers);
    }

    /** Without some rows that are here, and with some that are not. */
    SortedRows changed(Rows removed, Rows added, int numbers) {
        return new SortedRows(this, removed, added, numbers);
    }

    /** Whether one of some rows is here too. */
    boolean contains(Rows rows, int row) {
        int position = position(rows, row);
        if (position == size()) {
            return false;
        }
        for (int column = 0; column < places.length; column++) {
            if (columns[column][position] != rows.column(places[column])[row]) {
                return false;
            }
        }
        return true;
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

    /** The order: which place of a statement comes first, second and so on. */
    int[] places() {
        return places.clone();
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
            return starts[Math.min(number, starts.length - 1)];
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

    /** Where one of some rows is, or where it would be. */
    private int position(Rows rows, int row) {
        int from = 0;
        int to = size();
        for (int column = 0; column < places.length; column++) {
            int number = rows.column(places[column])[row];
            from = firstAtLeast(column, number, from, to);
            to = firstAtLeast(column, number + 1, from, to);
        }
        return from;
    }

    private void copy(SortedRows before, int from, int to, int at) {
        for (int column = 0; column < columns.length; column++) {
            System.arraycopy(before.columns[column], from, columns[column], at, to - from);
        }
    }

    private void put(Rows rows, int row, int at) {
        for (int column = 0; column < columns.length; column++) {
            columns[column][at] = rows.column(places[column])[row];
        }
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
