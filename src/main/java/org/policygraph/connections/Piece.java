package org.policygraph.connections;

import java.util.Comparator;
import org.policygraph.catalogue.Statement;

/**
 * A piece of evidence for a link, while links are collected.
 *
 * @param low the smaller number of the two things
 * @param high the greater one
 * @param first a statement about one of them, or about both
 * @param second the other statement of a qualified relation; otherwise the same once more
 */
record Piece(int low, int high, Statement first, Statement second) {

    /** Link by link, and the best evidence first: surely said, directly said, in a sentence. Leaves the order of reading as it is. */
    static final Comparator<Piece> ORDER = Comparator.comparingInt(Piece::low)
            .thenComparingInt(Piece::high)
            .thenComparingInt(Piece::weight)
            .thenComparing(Piece::isQualified)
            .thenComparing(Piece::isInTable);

    static Piece of(int one, int other, Statement first, Statement second) {
        return new Piece(Math.min(one, other), Math.max(one, other), first, second);
    }

    int weight() {
        return Math.max(Weights.of(first), Weights.of(second));
    }

    boolean isWithinOnePassage() {
        return first.passage().equals(second.passage());
    }

    private boolean isInTable() {
        return first.passage().row() > 0;
    }

    private boolean isQualified() {
        return !first.equals(second);
    }
}
