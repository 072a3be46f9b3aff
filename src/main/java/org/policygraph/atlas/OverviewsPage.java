package org.policygraph.atlas;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * The entry page: the overviews, each with a picture of what the release has.
 *
 * @param squares the shades of the beginning of the matrix
 * @param matrix how much there is in it, in words
 * @param pairs what occurs together most often
 * @param years the years with their dated things
 * @param timeline how many there are, in words
 * @param joined instruments and fora with their states
 * @param compared two fora, to be compared
 * @param share what they share and what each has alone
 * @param gaps the kinds of which there are most
 * @param gapCount how many gaps there are in all
 * @param fates what became of commitments
 * @param disputed some matters on which sources disagree
 * @param conflicts how many matters are disputed, in words
 */
record OverviewsPage(
        List<List<Integer>> squares,
        String matrix,
        List<Bar> pairs,
        List<MatrixPage.Bar> years,
        String timeline,
        List<Bar> joined,
        Link compared,
        List<Bar> share,
        List<Bar> gaps,
        int gapCount,
        List<Bar> fates,
        List<Disputed> disputed,
        String conflicts) {

    OverviewsPage {
        squares = squares.stream().map(List::copyOf).toList();
        pairs = List.copyOf(pairs);
        years = List.copyOf(years);
        joined = List.copyOf(joined);
        disputed = List.copyOf(disputed);
        share = List.copyOf(share);
        gaps = List.copyOf(gaps);
        fates = List.copyOf(fates);
    }

    /** A matter, and what sources say of it. */
    record Disputed(Link what, List<String> sides) {

        Disputed {
            sides = List.copyOf(sides);
        }
    }

    /** Something with a number; how long its bar is, of 100. */
    record Bar(Link what, int count, int width) {}
}
