package org.policygraph.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The formats that networks are written in. GraphML and GEXF have no media type that is registered; these are the ones
 * that programs use.
 */
public enum NetworkFormat {
    GRAPHML("graphml", "application/graphml+xml", ".graphml", GraphMl::write),
    GEXF("gexf", "application/gexf+xml", ".gexf", Gexf::write),
    /** The table of edges, RFC 4180. */
    EDGES("edges", "text/csv", "-edges.csv", Tables::edges),
    /** The table of things, RFC 4180. */
    NODES("nodes", "text/csv", "-nodes.csv", Tables::vertices),
    /** The table of evidence, RFC 4180. */
    EVIDENCE("evidence", "text/csv", "-evidence.csv", Tables::evidence),
    /** All tables in one archive. */
    ZIP("zip", "application/zip", ".zip", Tables::all);

    private final String word;
    private final String mediaType;
    private final String ending;
    private final Writer writer;

    NetworkFormat(String word, String mediaType, String ending, Writer writer) {
        this.word = word;
        this.mediaType = mediaType;
        this.ending = ending;
        this.writer = writer;
    }

    /** What to write in {@code ?format=}. */
    public String word() {
        return word;
    }

    /** The media type; that of a table has the character set UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What the name of a file ends in. */
    public String ending() {
        return ending;
    }

    /** The bytes of a network, the same whenever the network is. */
    public byte[] written(Network network) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(network, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Writer {
        void write(Network network, OutputStream out) throws IOException;
    }
}
