package org.policygraph.linkeddata;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** How relations are called from their other end. */
final class Inverses {

    private final Map<Node, Node> inverses = new HashMap<>();

    Inverses(Graph ontology) {
        ontology.find(Node.ANY, OWL.inverseOf.asNode(), Node.ANY).forEachRemaining(triple -> {
            inverses.put(triple.getSubject(), triple.getObject());
            inverses.put(triple.getObject(), triple.getSubject());
        });
        ontology.find(Node.ANY, RDF.Nodes.type, OWL.SymmetricProperty.asNode())
                .forEachRemaining(triple -> inverses.put(triple.getSubject(), triple.getSubject()));
    }

    Optional<Node> of(Node predicate) {
        return Optional.ofNullable(inverses.get(predicate));
    }
}
