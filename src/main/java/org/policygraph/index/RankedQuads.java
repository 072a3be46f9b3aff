package org.policygraph.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The statements of an index in an order of their terms, which are ranked by what is written for them. */
final class RankedQuads {

    /** The rank of the default graph, of which nothing is written. */
    static final int UNWRITTEN = 0;

    private final int[] ranks;
    private final Rows rows;
    private final int[] order;

    /**
     * Ranks and sorts.
     *
     * @param keys for each number of a term, what it is sorted by
     * @param without the number of a graph that is passed over
     * @param places which place of a statement counts first, second and so on
     */
    RankedQuads(QuadIndex index, String[] keys, int without, int... places) {
        ranks = ranks(keys);
        rows = new Rows(places.length);
        Rows triples = index.triples();
        for (int row = 0; row < triples.size(); row++) {
            int[] triple = triples.row(row);
            rows.add(ranks[triple[0]], ranks[triple[1]], ranks[triple[2]], UNWRITTEN);
        }
        Rows quads = index.quads();
        for (int row = 0; row < quads.size(); row++) {
            int[] quad = quads.row(row);
            if (quad[QuadIndex.GRAPH] != without) {
                rows.add(ranks[quad[0]], ranks[quad[1]], ranks[quad[2]], ranks[quad[3]]);
            }
        }
        order = SortedRows.order(rows, keys.length + 1, places);
    }

    int size() {
        return order.length;
    }

    /** The ranks of subject, predicate, object and graph. */
    int[] row(int place) {
        return rows.row(order[place]);
    }

    /** The rank of the term with a number, from 1. */
    int rank(int number) {
        return ranks[number];
    }

    private static int[] ranks(String[] keys) {
        Integer[] sorted = IntStream.range(0, keys.length).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, Comparator.comparing(number -> keys[number]));
        int[] ranks = new int[keys.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank + 1;
        }
        return ranks;
    }
}
