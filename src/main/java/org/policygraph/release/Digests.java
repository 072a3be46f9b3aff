package org.policygraph.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.policygraph.index.IndexedDataset;

/** SHA-256 of what releases are made of. */
final class Digests {

    private Digests() {}

    /**
     * A hash of a release that depends on its statements alone: SHA-256 of its N-Quads lines in the order of their code units, which
     * is what RDF Dataset Canonicalization gives where blank nodes have canonical labels already.
     *
     * @param without a graph that is passed over
     */
    static String ofContent(IndexedDataset content, Node without) {
        MessageDigest sha = DigestUtils.getSha256Digest();
        content.lines(without).forEachRemaining(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return Hex.encodeHexString(sha.digest());
    }
}
