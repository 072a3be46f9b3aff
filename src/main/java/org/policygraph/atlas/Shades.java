package org.policygraph.atlas;

import java.util.List;
import java.util.stream.IntStream;

/** Five shades for how many statements there are, each for some times as many as the one before. */
record Shades(int heaviest) {

    private static final int LEVELS = 5;

    /** From 1 to 5; a single statement always has the lightest. */
    int level(int weight) {
        return IntStream.rangeClosed(1, LEVELS)
                .filter(level -> weight >= least(level))
                .max()
                .orElse(0);
    }

    /** What they stand for, without those that stand for nothing. */
    List<MatrixPage.Shade> legend() {
        return IntStream.rangeClosed(1, LEVELS)
                .filter(level -> least(level) <= Math.max(1, heaviest) && least(level) <= most(level))
                .mapToObj(level -> new MatrixPage.Shade(level, words(least(level), most(level))))
                .toList();
    }

    private int least(int level) {
        return Math.max(level, (int) Math.ceil(Math.pow(heaviest, (level - 1.0) / LEVELS)));
    }

    private int most(int level) {
        return level == LEVELS ? Math.max(least(LEVELS), heaviest) : least(level + 1) - 1;
    }

    private String words(int least, int most) {
        int end = Math.min(most, Math.max(1, heaviest));
        return least == end ? Integer.toString(least) : least + " to " + end;
    }
}
