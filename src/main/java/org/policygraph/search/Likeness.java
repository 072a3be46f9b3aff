package org.policygraph.search;

import java.util.Arrays;

/** How many letters have to be changed, added, left out or exchanged with their neighbour to make one word of another. */
final class Likeness {

    private Likeness() {}

    /** To make any beginning of the other word of it. */
    static int changesToBegin(String word, String other, int most) {
        String begin = other.substring(0, Math.min(other.length(), word.length() + most));
        return Arrays.stream(table(word, begin)).min().orElse(most + 1);
    }

    /** The last row of the table of optimal string alignment. */
    private static int[] table(String word, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = word.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
                if (isExchanged(word, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last;
    }

    private static boolean isExchanged(String word, int i, String other, int j) {
        return i > 1 && j > 1 && word.charAt(i - 1) == other.charAt(j - 2) && word.charAt(i - 2) == other.charAt(j - 1);
    }
}
