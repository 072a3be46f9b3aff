package org.policygraph.syntax;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/**
 * Writes small graphs so that people can read them: one subject a block, its class first, short names. The same
 * statements are always the same bytes. A syntax without graphs gets each triple once.
 */
public final class GraphWriter {

    private static final Comparator<Triple> BY_SUBJECT = Comparator.comparing(
                    (Triple triple) -> triple.getSubject().toString())
            .thenComparingInt(triple -> triple.getPredicate().equals(RDF.Nodes.type) ? 0 : 1)
            .thenComparing(triple -> triple.getPredicate().getURI())
            .thenComparing(triple -> triple.getObject().toString());

    private static final Comparator<Quad> BY_GRAPH = Comparator.comparing(
                    (Quad quad) -> quad.isDefaultGraph() ? "" : quad.getGraph().getURI())
            .thenComparing(Quad::asTriple, BY_SUBJECT);

    private final SortedMap<String, String> prefixes;
    private final JsonLdContext context;

    /**
     * A writer.
     *
     * @param prefixes namespaces by prefix
     * @param context what JSON-LD is shortened by
     */
    public GraphWriter(SortedMap<String, String> prefixes, JsonLdContext context) {
        this.prefixes = prefixes;
        this.context = context;
    }

    /**
     * The statements in a syntax, in UTF-8.
     *
     * @param first what they are about, which comes before everything else where the syntax has no graphs
     */
    public byte[] written(GraphSyntax syntax, Collection<Quad> quads, Node first) {
        var out = new ByteArrayOutputStream();
        if (syntax == GraphSyntax.JSON_LD) {
            return written(JsonLdForm.COMPACTED, quads, first);
        }
        write(writer(syntax, out), syntax, quads, first);
        return out.toByteArray();
    }

    /** The statements as JSON-LD in a form. */
    public byte[] written(JsonLdForm form, Collection<Quad> quads, Node first) {
        byte[] expanded = expanded(quads, first);
        return switch (form) {
            case COMPACTED -> context.compacted(expanded);
            case EXPANDED -> expanded;
            case FLATTENED -> JsonLdContext.flattened(expanded);
        };
    }

    private byte[] expanded(Collection<Quad> quads, Node first) {
        var out = new ByteArrayOutputStream();
        write(Rio.createWriter(GraphSyntax.JSON_LD.format(), out), GraphSyntax.JSON_LD, quads, first);
        return out.toByteArray();
    }

    private static RDFWriter writer(GraphSyntax syntax, OutputStream out) {
        RDFWriter writer = Rio.createWriter(syntax.format(), out);
        writer.getWriterConfig()
                .set(BasicWriterSettings.PRETTY_PRINT, true)
                .set(BasicWriterSettings.INLINE_BLANK_NODES, false)
                // Plain strings and tagged ones need no datatype.
                .set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true)
                .set(BasicWriterSettings.RDF_LANGSTRING_TO_LANG_LITERAL, true);
        return writer;
    }

    private void write(RDFHandler out, GraphSyntax syntax, Collection<Quad> quads, Node first) {
        out.startRDF();
        if (syntax != GraphSyntax.JSON_LD) {
            UsedPrefixes.of(quads, prefixes).forEach(out::handleNamespace);
        }
        if (syntax.holdsGraphs()) {
            new LinkedHashSet<>(quads)
                    .stream()
                            .sorted(BY_GRAPH)
                            .map(quad -> quad.isDefaultGraph()
                                    ? JenaToRdf.statement(quad.asTriple())
                                    : JenaToRdf.statement(quad.asTriple(), quad.getGraph()))
                            .forEach(out::handleStatement);
        } else {
            triples(quads, first).stream().map(JenaToRdf::statement).forEach(out::handleStatement);
        }
        out.endRDF();
    }

    private static List<Triple> triples(Collection<Quad> quads, Node first) {
        return quads.stream()
                .map(Quad::asTriple)
                .distinct()
                .sorted(Comparator.comparingInt(
                                (Triple triple) -> triple.getSubject().equals(first) ? 0 : 1)
                        .thenComparing(BY_SUBJECT))
                .toList();
    }
}
