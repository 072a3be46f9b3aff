package org.policygraph.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * The lines of an N-Quads document in their order. Terms are ranked by how they are written, so that the
 * rows sort as numbers: no line is longer than it is with a space behind each term, and a space comes before whatever may
 * continue a term.
 */
final class NquadsLines {

    private static final byte[] END = {'.', '\n'};

    private final byte[][] words;
    private final RankedQuads quads;

    /**
     * Ranks and sorts.
     *
     * @param without the number of a graph that is passed over
     */
    NquadsLines(QuadIndex index, int without) {
        String[] written = IntStream.range(0, index.terms().size())
                .mapToObj(number -> NodeFmtLib.strNT(index.term(number)))
                .toArray(String[]::new);
        quads = new RankedQuads(
                index, written, without, QuadIndex.SUBJECT, QuadIndex.PREDICATE, QuadIndex.OBJECT, QuadIndex.GRAPH);
        words = new byte[written.length + 1][];
        words[RankedQuads.UNWRITTEN] = new byte[0];
        for (int number = 0; number < written.length; number++) {
            words[quads.rank(number)] = (written[number] + ' ').getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Writes them in UTF-8. */
    void writeTo(OutputStream out) throws IOException {
        for (int place = 0; place < quads.size(); place++) {
            for (int rank : quads.row(place)) {
                out.write(words[rank]);
            }
            out.write(END);
        }
    }
}
