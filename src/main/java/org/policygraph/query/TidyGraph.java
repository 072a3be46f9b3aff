package org.policygraph.query;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;

/** A graph as people like to read it. */
final class TidyGraph {

    private TidyGraph() {}

    /** A copy with those prefixes alone that shorten a term of it. */
    static Graph of(Graph graph, PrefixMapping prefixes) {
        Graph copy = GraphMemFactory.createDefaultGraph();
        Map<String, String> unused = new HashMap<>(prefixes.getNsPrefixMap());
        graph.find().forEachRemaining(triple -> {
            copy.add(triple);
            if (!unused.isEmpty()) {
                names(triple).forEach(name -> unused.values().removeIf(name::startsWith));
            }
        });
        copy.getPrefixMapping().setNsPrefixes(prefixes);
        unused.keySet().forEach(copy.getPrefixMapping()::removeNsPrefix);
        return copy;
    }

    private static Stream<String> names(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .map(TidyGraph::name);
    }

    private static String name(Node term) {
        if (term.isURI()) {
            return term.getURI();
        }
        return term.isLiteral() ? term.getLiteralDatatypeURI() : "";
    }
}
