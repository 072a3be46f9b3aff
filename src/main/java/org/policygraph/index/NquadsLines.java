package org.policygraph.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * The lines of an N-Quads document in their order. Terms are ranked by how they are written, so that the
 * rows sort as numbers: no line is longer than it is with a space behind each term, and a space comes before whatever may
 * continue a term.
 */
final class NquadsLines {

    private static final int[] PLACES = {QuadIndex.SUBJECT, QuadIndex.PREDICATE, QuadIndex.OBJECT, QuadIndex.GRAPH};

    /** The rank of the default graph, of which nothing is written. */
    private static final int UNWRITTEN = 0;

    private static final byte[] END = {'.', '\n'};

    private final byte[][] words;
    private final Rows rows;
    private final int[] order;

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
        words = new byte[written.length + 1][];
        words[UNWRITTEN] = new byte[0];
        for (int number = 0; number < written.length; number++) {
            words[ranks[number]] = (written[number] + ' ').getBytes(StandardCharsets.UTF_8);
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

    /** Writes them in UTF-8. */
    void writeTo(OutputStream out) throws IOException {
        for (int row : order) {
            for (int rank : rows.row(row)) {
                out.write(words[rank]);
            }
            out.write(END);
        }
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
