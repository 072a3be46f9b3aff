package org.policygraph.source;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Gives blank nodes names that depend on what is said of them and not on the order of the file, so that publishing the
 * same input twice yields the same release. The names come from RDF Dataset Canonicalization (RDFC-1.0, W3C 2024).
 */
final class BlankNodes {

    /** RDFC-1.0 is exponential on datasets made to be hard; no bundle that people write comes near. */
    private static final long TIME_LIMIT_MILLISECONDS = 10_000;

    private BlankNodes() {}

    /** The statements with each blank node replaced by what {@code naming} gives for its canonical label. */
    static List<SourcedQuad> named(String source, List<SourcedQuad> quads, Function<String, Node> naming) {
        quads.stream()
                .filter(sourced -> sourced.quad().getGraph().isBlank())
                .findFirst()
                .ifPresent(sourced -> {
                    throw new SourceException(sourced.location(), "this graph has no name; give it an IRI");
                });
        List<Quad> told = quads.stream()
                .map(SourcedQuad::quad)
                .filter(BlankNodes::hasBlank)
                .toList();
        if (told.isEmpty()) {
            return quads;
        }
        Map<String, String> labels = canonicalLabels(source, told);
        return quads.stream()
                .map(sourced -> new SourcedQuad(renamed(sourced.quad(), labels, naming), sourced.location()))
                .toList();
    }

    private static Map<String, String> canonicalLabels(String source, List<Quad> quads) {
        var canon = RdfCanon.create("SHA-256", new RdfCanonTimeTicker(TIME_LIMIT_MILLISECONDS));
        try {
            for (Quad quad : quads) {
                add(canon, quad);
            }
            canon.provide(new Discarding());
        } catch (RdfConsumerException | IllegalStateException tooHard) {
            throw new SourceException(source, "its blank nodes cannot be told apart; give them IRIs");
        }
        return canon.mapping();
    }

    /**
     * The graph is told as a part of the predicate: titanium-rdfc 2.0.0 fails on named graphs ("related is null") as soon
     * as two blank nodes look alike. The blank nodes are told apart by the same statements either way.
     */
    private static void add(RdfCanon canon, Quad quad) {
        Node object = quad.getObject();
        String datatype = null;
        String language = null;
        if (object.isLiteral()) {
            datatype = object.getLiteralDatatypeURI();
            language = object.getLiteralLanguage().isEmpty() ? null : object.getLiteralLanguage();
        }
        String predicate = name(quad.getPredicate()) + " " + name(quad.getGraph());
        addNullable(canon, quad, predicate, datatype, language);
    }

    @SuppressWarnings("NullAway") // The library's interface takes null for what a statement does not have.
    private static void addNullable(
            RdfCanon canon, Quad quad, String predicate, @Nullable String datatype, @Nullable String language) {
        Node object = quad.getObject();
        String value = object.isLiteral() ? object.getLiteralLexicalForm() : name(object);
        canon.quad(name(quad.getSubject()), predicate, value, datatype, language, null, null);
    }

    private static Quad renamed(Quad quad, Map<String, String> labels, Function<String, Node> naming) {
        Function<Node, Node> rename = node -> node.isBlank() ? naming.apply(label(labels, node)) : node;
        return Quad.create(
                quad.getGraph(), rename.apply(quad.getSubject()), quad.getPredicate(), rename.apply(quad.getObject()));
    }

    private static String label(Map<String, String> labels, Node blank) {
        String canonical = labels.get(name(blank));
        if (canonical == null) {
            throw new IllegalStateException("no canonical label for " + blank);
        }
        return canonical.substring("_:".length());
    }

    private static boolean hasBlank(Quad quad) {
        return quad.getSubject().isBlank() || quad.getObject().isBlank();
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }

    /** Only the labels are wanted, not the canonical statements. */
    private static final class Discarding implements com.apicatalog.rdf.api.RdfQuadConsumer {

        @Override
        @SuppressWarnings("NullAway") // The library passes null for what a statement does not have.
        public com.apicatalog.rdf.api.RdfQuadConsumer quad(
                String subject,
                String predicate,
                String object,
                String datatype,
                String language,
                String direction,
                String graph) {
            return this;
        }
    }
}
