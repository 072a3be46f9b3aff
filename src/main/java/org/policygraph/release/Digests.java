package org.policygraph.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;

/** SHA-256 of what releases are made of. */
final class Digests {

    private Digests() {}

    /**
     * A hash of a release that depends on its statements alone: SHA-256 of its N-Quads lines in code point order, which
     * is what RDF Dataset Canonicalization gives where blank nodes have canonical labels already.
     *
     * @param without a graph that is passed over
     */
    static String ofContent(DatasetGraph content, Node without) {
        var lines = new ArrayList<String>();
        var words = new HashMap<Node, String>();
        content.find().forEachRemaining(quad -> {
            if (!quad.getGraph().equals(without)) {
                String graph = quad.isDefaultGraph() ? "" : word(words, quad.getGraph()) + " ";
                lines.add(word(words, quad.getSubject()) + " " + word(words, quad.getPredicate()) + " "
                        + word(words, quad.getObject()) + " " + graph + ".\n");
            }
        });
        Collections.sort(lines);
        MessageDigest sha = DigestUtils.getSha256Digest();
        lines.forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
        return Hex.encodeHexString(sha.digest());
    }

    /** Each term is written once and stands in several lines. */
    private static String word(Map<Node, String> words, Node node) {
        return words.computeIfAbsent(node, NodeFmtLib::strNT);
    }
}
