package org.policygraph.syntax;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Those prefixes that a graph has a use for. */
final class UsedPrefixes {

    private UsedPrefixes() {}

    static SortedMap<String, String> of(Collection<Quad> quads, SortedMap<String, String> prefixes) {
        var left = new TreeMap<>(prefixes);
        var used = new TreeMap<String, String>();
        for (Quad quad : quads) {
            names(quad).forEach(name -> {
                left.forEach((prefix, namespace) -> {
                    if (name.startsWith(namespace)) {
                        used.put(prefix, namespace);
                    }
                });
                used.keySet().forEach(left::remove);
            });
        }
        return used;
    }

    private static Stream<String> names(Quad quad) {
        return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                .flatMap(UsedPrefixes::name);
    }

    private static Stream<String> name(Node node) {
        if (node.isURI()) {
            return Stream.of(node.getURI());
        }
        return node.isLiteral() ? Stream.of(node.getLiteralDatatypeURI()) : Stream.empty();
    }
}
