package org.policygraph.things;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * A statement about a thing, and where it stands: in the graph of a passage, a document or the topics, in the graph of
 * what the rules add, or only in the default graph, where computed dates are.
 */
public record Said(Node graph, Triple triple) {

    static Said of(Quad quad) {
        return new Said(quad.getGraph(), quad.asTriple());
    }

    /** With its graph. */
    public Quad quad() {
        return Quad.create(graph, triple);
    }

    /** Whether it stands in no graph of its own. */
    boolean isComputed() {
        return Quad.isDefaultGraph(graph);
    }

    /** The other end of it. */
    Node other(Node thing) {
        return triple.getSubject().equals(thing) ? triple.getObject() : triple.getSubject();
    }

    /** What it is first, then what is said of it, then what speaks of it; what is inferred comes last of each. */
    static Comparator<Said> reading(Node thing, Node inferred) {
        return Comparator.comparingInt((Said said) -> rank(said, thing, inferred))
                .thenComparing(said -> said.triple.getPredicate().getURI())
                .thenComparing(said -> said.triple.getObject().toString())
                .thenComparing(said -> said.triple.getSubject().toString())
                .thenComparing(said -> said.graph.toString());
    }

    private static int rank(Said said, Node thing, Node inferred) {
        boolean own = said.triple.getSubject().equals(thing);
        if (own && said.triple.getPredicate().equals(RDF.Nodes.type)) {
            return 0;
        }
        int direction = own ? 1 : 4;
        if (said.triple.getObject().isLiteral()) {
            return direction;
        }
        return direction + (said.graph.equals(inferred) ? 2 : 1);
    }
}
