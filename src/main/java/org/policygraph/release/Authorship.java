package org.policygraph.release;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.vocabulary.Names;

/**
 * Who writes which graph of a release: people write those of documents, passages and texts, the project those of its
 * schema, and publishing the rest.
 */
record Authorship(Schema schema, Names names) {

    /** Whether people write it. */
    boolean isPeoples(Node graph) {
        return !Quad.isDefaultGraph(graph) && !schema.holds(graph) && !isComputed(graph);
    }

    /** Whether what it holds is stated as it is there, so that the rules may draw conclusions from it. */
    boolean states(Node graph) {
        return !Quad.isDefaultGraph(graph) && !isComputed(graph) && !names.isText(graph);
    }

    private boolean isComputed(Node graph) {
        return graph.equals(names.inferred()) || graph.equals(names.claims()) || graph.equals(names.releases());
    }
}
