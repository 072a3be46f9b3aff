package org.policygraph.chronicle;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is drawn in one place: a mark, or several with the same date.
 *
 * @param label what stands beside it
 * @param words all of it, with its date
 * @param address where it leads; empty if nowhere
 * @param lasts whether it holds from the one end to the other
 * @param doubtful whether it, or its date, is not certain
 */
record Item(String label, String words, String address, Extent extent, boolean lasts, boolean doubtful) {

    private static final int LONGEST = 200;
    private static final int MOST_NAMED = 8;

    static Item of(Mark mark) {
        return new Item(
                mark.label(),
                shortened(mark.label()) + ", " + mark.when(),
                mark.address(),
                mark.extent(),
                mark.lasts(),
                mark.isDoubtful());
    }

    /** Several marks of the same date. */
    static Item of(List<Mark> marks, String address) {
        Mark first = marks.getFirst();
        if (marks.size() == 1) {
            return of(first);
        }
        String label = marks.size() + ", " + first.words();
        String named = marks.stream()
                .limit(MOST_NAMED)
                .map(mark -> shortened(mark.label()))
                .collect(Collectors.joining("; "));
        String more = marks.size() > MOST_NAMED ? "; and " + (marks.size() - MOST_NAMED) + " more" : "";
        return new Item(label, label + ": " + named + more, address, first.extent(), first.lasts(), first.isDoubtful());
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
