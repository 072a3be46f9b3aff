package org.policygraph.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.policygraph.index.IndexedDataset;

/** SHA-256 of what releases are made of. */
final class Digests {

    private static final int BUFFER_BYTES = 1 << 16;

    private Digests() {}

    /**
     * A hash of a release that depends on its statements alone: SHA-256 of its N-Quads lines in the order of their code units, which
     * is what RDF Dataset Canonicalization gives where blank nodes have canonical labels already.
     *
     * @param without a graph that is passed over
     */
    static String ofContent(IndexedDataset content, Node without) {
        MessageDigest sha = DigestUtils.getSha256Digest();
        var digesting = new DigestOutputStream(OutputStream.nullOutputStream(), sha);
        try (var buffered = new BufferedOutputStream(digesting, BUFFER_BYTES)) {
            content.writeSorted(buffered, without);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Hex.encodeHexString(sha.digest());
    }
}
