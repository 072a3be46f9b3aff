package org.policygraph.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * The lines of an N-Quads document in their order, one at a time. Terms are ranked by how they are written, so that the
 * rows sort as numbers: no line is longer than it is with a space behind each term, and a space comes before whatever may
 * continue a term.
 */
final class NquadsLines implements Iterator<String> {

    private static final int[] PLACES = {QuadIndex.SUBJECT, QuadIndex.PREDICATE, QuadIndex.OBJECT, QuadIndex.GRAPH};

    /** The rank of the default graph, of which nothing is written. */
    private static final int UNWRITTEN = 0;

    private final String[] words;
    private final Rows rows;
    private final int[] order;
    private int next;

    /**
     * Ranks and sorts.
     *
     * @param without the number of a graph that is passed over
     */
    NquadsLines(QuadIndex index, int without) {
        String[] written = IntStream.range(0, index.terms().size())
                .mapToObj(number -> NodeFmtLib.strNT(index.term(number)))
                .toArray(String[]::new);
        int[] ranks = ranks(written);
        words = new String[written.length + 1];
        for (int number = 0; number < written.length; number++) {
            words[ranks[number]] = written[number];
        }
        rows = new Rows(PLACES.length);
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
        order = SortedRows.order(rows, words.length, PLACES);
    }

    @Override
    public boolean hasNext() {
        return next < order.length;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var line = new StringBuilder();
        for (int rank : rows.row(order[next++])) {
            if (rank != UNWRITTEN) {
                line.append(words[rank]).append(' ');
            }
        }
        return line.append('.').toString();
    }

    /** The rank of each term, from 1. */
    private static int[] ranks(String[] written) {
        Integer[] sorted = IntStream.range(0, written.length).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, Comparator.comparing(number -> written[number]));
        int[] ranks = new int[written.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank + 1;
        }
        return ranks;
    }
}
