package org.policygraph.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** The best text of each owner that was found, and which owners are best. Not thread-safe. */
final class Ranking {

    /** Between two ranks; what one text is better than another of its rank is always less. */
    static final double RANK = 1000;

    private static final int NOTHING = -1;

    private final double[] scores;
    private final int[] texts;
    private boolean found;

    Ranking(int owners) {
        scores = new double[owners];
        texts = new int[owners];
        Arrays.fill(texts, NOTHING);
    }

    /** Takes note of a text; of two that are as good, the first is kept. */
    void add(int owner, int text, Rank rank, double within) {
        double score = rank.points() * RANK + Math.clamp(within, 0, RANK - 1);
        found = true;
        if (texts[owner] == NOTHING || score > scores[owner]) {
            texts[owner] = text;
            scores[owner] = score;
        }
    }

    boolean isEmpty() {
        return !found;
    }

    /** The owners that were found, by number. */
    IntStream owners() {
        return IntStream.range(0, texts.length).filter(owner -> texts[owner] != NOTHING);
    }

    int text(int owner) {
        return texts[owner];
    }

    double score(int owner) {
        return scores[owner];
    }

    /** Which rank the best text of an owner has. */
    Rank rank(int owner) {
        return Rank.of((int) (scores[owner] / RANK));
    }

    /** The best of some owners, the best first; of two that are as good, the one with the smaller number. */
    List<Integer> best(int[] among, int most) {
        Comparator<Integer> better =
                Comparator.comparingDouble((Integer owner) -> -scores[owner]).thenComparing(Comparator.naturalOrder());
        var best = new PriorityQueue<>(better.reversed());
        for (int owner : among) {
            best.add(owner);
            if (best.size() > most) {
                best.remove();
            }
        }
        return best.stream().sorted(better).toList();
    }
}
