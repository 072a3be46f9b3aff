package org.policygraph.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.vocabulary.RDF;

/**
 * A TriG document (W3C Recommendation, 2014) of one block a graph and one a subject, all in the order of their N-Triples,
 * types first. Each term is abbreviated once, however often it is written: RIOT, which abbreviates and measures it at
 * each place, takes several times as long.
 */
final class TrigBlocks {

    private static final int[] ORDER = {QuadIndex.GRAPH, QuadIndex.SUBJECT, QuadIndex.PREDICATE, QuadIndex.OBJECT};
    private static final int[] NONE = {};

    private static final byte[] TYPE = bytes("a");
    private static final byte[] SPACE = bytes(" ");
    private static final byte[] END = bytes("\n");
    private static final byte[] OPEN = bytes(" {\n    ");
    private static final byte[] CLOSE = bytes(" .\n}\n\n");
    private static final byte[] NEXT_SUBJECT = bytes(" .\n    ");
    private static final byte[] FIRST_PREDICATE = bytes("\n        ");
    private static final byte[] NEXT_PREDICATE = bytes(" ;\n        ");
    private static final byte[] NEXT_OBJECT = bytes(" ,\n            ");

    private final PrefixMap prefixes;
    private final byte[][] words;
    private final RankedQuads quads;
    private final int type;

    /**
     * Ranks, sorts and abbreviates.
     *
     * @param without the number of a graph that is passed over
     */
    TrigBlocks(QuadIndex index, PrefixMap prefixes, int without) {
        this.prefixes = prefixes;
        int terms = index.terms().size();
        String[] keys = IntStream.range(0, terms)
                .mapToObj(index::term)
                .map(term -> term.equals(RDF.Nodes.type) ? "" : NodeFmtLib.strNT(term))
                .toArray(String[]::new);
        quads = new RankedQuads(index, keys, without, ORDER);
        NodeFormatter formatter = new NodeFormatterTTL(null, prefixes);
        words = new byte[terms + 1][];
        words[RankedQuads.UNWRITTEN] = new byte[0];
        for (int number = 0; number < terms; number++) {
            words[quads.rank(number)] = written(formatter, index.term(number));
        }
        int number = index.number(RDF.Nodes.type);
        type = number < 0 ? number : quads.rank(number);
    }

    /** Writes them in UTF-8. */
    void writeTo(OutputStream out) throws IOException {
        for (var prefix : new TreeMap<>(prefixes.getMapping()).entrySet()) {
            out.write(bytes("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n"));
        }
        int[] before = NONE;
        for (int place = 0; place < quads.size(); place++) {
            int[] row = quads.row(place);
            int same = same(before, row);
            if (same == 0) {
                out.write(before.length == 0 ? END : CLOSE);
                out.write(words[row[QuadIndex.GRAPH]]);
                out.write(OPEN);
            }
            if (same == 1) {
                out.write(NEXT_SUBJECT);
            }
            if (same < 2) {
                out.write(words[row[QuadIndex.SUBJECT]]);
            }
            if (same < 3) {
                out.write(same < 2 ? FIRST_PREDICATE : NEXT_PREDICATE);
                out.write(row[QuadIndex.PREDICATE] == type ? TYPE : words[row[QuadIndex.PREDICATE]]);
            }
            out.write(same < 3 ? SPACE : NEXT_OBJECT);
            out.write(words[row[QuadIndex.OBJECT]]);
            before = row;
        }
        out.write(before.length == 0 ? END : CLOSE);
    }

    /** How many places of a row are as in the one before, from the graph on. */
    private static int same(int[] before, int[] row) {
        int same = 0;
        while (same < ORDER.length && before.length > 0 && before[ORDER[same]] == row[ORDER[same]]) {
            same++;
        }
        return same;
    }

    private static byte[] written(NodeFormatter formatter, Node term) {
        // The formatter abbreviates "+" and "e5" as if they were numbers.
        if (term.isLiteral() && !term.getLiteral().isWellFormed()) {
            return bytes(NodeFmtLib.strNT(term));
        }
        var word = new StringWriterI();
        formatter.format(word, term);
        return bytes(word.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
