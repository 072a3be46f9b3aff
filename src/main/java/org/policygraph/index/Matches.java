package org.policygraph.index;

/** The statements that a pattern finds, one after the other. Not thread-safe; many may read one index at a time. */
public final class Matches {

    private final SortedRows rows;
    private final int[] wanted;
    private final int prefix;
    private final int[] columnOfPlace;
    private final int end;
    private int row;

    /**
     * @param wanted the number at each place, or {@link QuadIndex#ANY}
     * @param prefix how many columns are known to hold what is wanted
     */
    Matches(SortedRows rows, int[] wanted, int prefix, int from, int to) {
        this.rows = rows;
        this.wanted = wanted;
        this.prefix = prefix;
        this.row = from - 1;
        this.end = to;
        this.columnOfPlace = new int[rows.width()];
        for (int column = 0; column < rows.width(); column++) {
            columnOfPlace[rows.place(column)] = column;
        }
    }

    /** Goes to the next statement, if there is one. */
    public boolean next() {
        do {
            row++;
        } while (row < end && !isWanted());
        return row < end;
    }

    /** The number of the term at a place of the statement: {@link QuadIndex#SUBJECT} and so on. */
    public int at(int place) {
        return rows.value(columnOfPlace[place], row);
    }

    private boolean isWanted() {
        for (int column = prefix; column < columnOfPlace.length; column++) {
            int number = wanted[rows.place(column)];
            if (number != QuadIndex.ANY && number != rows.value(column, row)) {
                return false;
            }
        }
        return true;
    }
}
