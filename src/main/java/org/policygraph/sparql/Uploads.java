package org.policygraph.sparql;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.source.RdfReader;
import org.policygraph.source.RdfSyntax;
import org.policygraph.source.SourcedQuad;

/** Reads RDF that is sent, strictly. */
record Uploads(RdfReader reader, long maxUpload) {

    /** How messages call what was sent. */
    private static final String BODY = "body";

    Upload read(Exchange exchange, String base) throws IOException {
        RdfSyntax syntax = RdfSyntax.ofMediaType(exchange.bodyType()).orElseThrow(() -> unsupported(exchange));
        byte[] body = RequestBody.read(exchange.request(), maxUpload);
        // A graph without statements is a graph; only the syntaxes that can say so by saying nothing may.
        boolean nothing = body.length == 0 && syntax != RdfSyntax.RDF_XML && syntax != RdfSyntax.JSON_LD;
        List<SourcedQuad> read = nothing ? List.of() : reader.read(BODY, body, syntax, base);
        Map<Node, Node> blanks = new HashMap<>();
        return new Upload(
                read.stream().map(sourced -> fresh(sourced.quad(), blanks)).toList(),
                syntax == RdfSyntax.TRIG || syntax == RdfSyntax.N_QUADS || syntax == RdfSyntax.JSON_LD);
    }

    /** Labels are the file's own: the same label in two uploads is two things. */
    private static Quad fresh(Quad quad, Map<Node, Node> blanks) {
        return Quad.create(
                fresh(quad.getGraph(), blanks),
                fresh(quad.getSubject(), blanks),
                quad.getPredicate(),
                fresh(quad.getObject(), blanks));
    }

    private static Node fresh(Node node, Map<Node, Node> blanks) {
        return node.isBlank() ? blanks.computeIfAbsent(node, label -> NodeFactory.createBlankNode()) : node;
    }

    private static ProblemException unsupported(Exchange exchange) {
        return Problem.of(
                        415,
                        "unsupported-media-type",
                        "The body is not RDF in a syntax that is read here",
                        "Content-Type is '%s'; send %s".formatted(exchange.bodyType(), RdfSyntax.mediaTypes()))
                .withHeader("Accept-Post", RdfSyntax.mediaTypes())
                .exception();
    }

    /**
     * What was sent.
     *
     * @param holdsGraphs whether its syntax can name graphs
     */
    record Upload(List<Quad> quads, boolean holdsGraphs) {

        /** The statements as those of one graph. */
        List<Quad> into(Node graph) {
            return quads.stream().map(quad -> into(graph, quad)).toList();
        }

        private static Quad into(Node graph, Quad quad) {
            if (!quad.isDefaultGraph()) {
                throw Parameters.bad("the body names the graph <" + quad.getGraph()
                        + ">, and the address names one too;" + " send it to /sparql/data without a graph");
            }
            return Quad.create(graph, quad.asTriple());
        }
    }
}
