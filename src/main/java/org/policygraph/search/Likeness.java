package org.policygraph.search;

import java.util.Arrays;

/**
 * How many letters have to be changed, added, left out or exchanged with their neighbour to make another word of one
 * (optimal string alignment). Not thread-safe, because it is asked of thousands of words and keeps its table.
 */
final class Likeness {

    private final String word;
    private final int most;
    private int[] beforeLast;
    private int[] last;
    private int[] row;

    /**
     * Likeness to one word.
     *
     * @param most how many changes are of interest; more are told as one more
     */
    Likeness(String word, int most) {
        this.word = word;
        this.most = most;
        int columns = word.length() + most + 1;
        beforeLast = new int[columns];
        last = new int[columns];
        row = new int[columns];
    }

    /** To make the whole of the other word. */
    int changes(String other) {
        if (Math.abs(word.length() - other.length()) > most || !fill(other)) {
            return most + 1;
        }
        return Math.min(most + 1, last[other.length()]);
    }

    /** To make any beginning of the other word. */
    int changesToBegin(String other) {
        if (other.startsWith(word)) {
            return 0;
        }
        if (word.length() - other.length() > most || !fill(other)) {
            return most + 1;
        }
        int columns = Math.min(other.length() + 1, last.length);
        return Math.min(most + 1, Arrays.stream(last, 0, columns).min().orElse(most + 1));
    }

    /** Fills the table row by row until its last, or until no row can get better than what is of interest. */
    private boolean fill(String other) {
        int columns = Math.min(other.length() + 1, last.length);
        for (int j = 0; j < columns; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j < columns; j++) {
                row[j] = cell(i, other, j);
                best = Math.min(best, row[j]);
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            if (best > most) {
                return false;
            }
        }
        return true;
    }

    private int cell(int i, String other, int j) {
        char here = word.charAt(i - 1);
        char there = other.charAt(j - 1);
        int least = Math.min(last[j - 1] + (here == there ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
        boolean isExchanged = i > 1 && j > 1 && here == other.charAt(j - 2) && word.charAt(i - 2) == there;
        return isExchanged ? Math.min(least, beforeLast[j - 2] + 1) : least;
    }
}
