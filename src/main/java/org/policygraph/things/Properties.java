package org.policygraph.things;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** How relations are called from their other end, and which are cases of which. */
final class Properties {

    private final Map<Node, Node> inverses = new HashMap<>();
    private final Map<Node, Set<Node>> broader = new HashMap<>();

    Properties(Graph ontology) {
        ontology.find(Node.ANY, OWL.inverseOf.asNode(), Node.ANY).forEachRemaining(triple -> {
            inverses.put(triple.getSubject(), triple.getObject());
            inverses.put(triple.getObject(), triple.getSubject());
        });
        ontology.find(Node.ANY, RDF.Nodes.type, OWL.SymmetricProperty.asNode())
                .forEachRemaining(triple -> inverses.put(triple.getSubject(), triple.getSubject()));
        ontology.find(Node.ANY, RDFS.subPropertyOf.asNode(), Node.ANY)
                .forEachRemaining(triple -> broader.computeIfAbsent(triple.getSubject(), none -> new HashSet<>())
                        .add(triple.getObject()));
    }

    Optional<Node> inverse(Node predicate) {
        return Optional.ofNullable(inverses.get(predicate));
    }

    /** What a relation is a case of, without itself. */
    Set<Node> above(Node predicate) {
        var above = new HashSet<Node>();
        collect(predicate, above);
        above.remove(predicate);
        return above;
    }

    private void collect(Node predicate, Set<Node> into) {
        broader.getOrDefault(predicate, Set.of()).stream().filter(into::add).forEach(each -> collect(each, into));
    }
}
