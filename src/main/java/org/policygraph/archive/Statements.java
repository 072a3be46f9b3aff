package org.policygraph.archive;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.index.IndexedDataset;

/** Statements as bytes that depend on what they say alone. */
record Statements(SortedMap<String, String> prefixes) {

    private static final int BUFFER_BYTES = 1 << 16;

    private static final Comparator<Quad> ORDER = Comparator.comparing(
                    (Quad quad) -> quad.getSubject().toString())
            .thenComparingInt(quad -> quad.getPredicate().equals(RDF.Nodes.type) ? 0 : 1)
            .thenComparing(quad -> quad.getPredicate().toString())
            .thenComparing(quad -> quad.getObject().toString());

    /** All but one graph as N-Quads in the order of which the content hash is taken, compressed. */
    static byte[] nquads(IndexedDataset content, Node without) {
        return zipped(out -> content.writeSorted(out, without));
    }

    /** All but one graph as TriG, one subject a block, compressed. */
    byte[] trig(IndexedDataset content, Node without) {
        return zipped(out -> content.writeTrig(out, prefixes, without));
    }

    /** One graph as sorted N-Quads. */
    byte[] lines(Stream<Quad> quads) {
        String text = new String(written(RDFFormat.NQUADS, quads), StandardCharsets.UTF_8);
        return text.lines().sorted().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** As Turtle, one subject a block; the graphs are not told. */
    byte[] turtle(Stream<Quad> quads) {
        return written(RDFFormat.TURTLE_BLOCKS, quads.map(quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
    }

    private byte[] written(RDFFormat format, Stream<Quad> quads) {
        List<Quad> sorted = quads.sorted(ORDER).toList();
        var bytes = new ByteArrayOutputStream();
        StreamRDF out = StreamRDFWriter.getWriterStream(bytes, format, RIOT.getContext());
        out.start();
        prefixes.forEach(out::prefix);
        boolean triples = format.equals(RDFFormat.TURTLE_BLOCKS);
        sorted.forEach(quad -> {
            if (triples) {
                out.triple(quad.asTriple());
            } else {
                out.quad(quad);
            }
        });
        out.finish();
        return bytes.toByteArray();
    }

    private static byte[] zipped(Writing content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new BufferedOutputStream(new GZIPOutputStream(bytes), BUFFER_BYTES)) {
            content.writeTo(gzip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Writing {

        void writeTo(OutputStream out) throws IOException;
    }
}
