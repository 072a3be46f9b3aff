package org.policygraph.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A statement and the ranks of its terms. Terms are ranked once by how they are written, for a release has few terms in
 * many statements, and writing them at each comparison takes longer than all the rest.
 */
record InOrder(int graph, int subject, int predicate, int object, Quad quad) {

    private static final Comparator<InOrder> ORDER = Comparator.comparingInt(InOrder::graph)
            .thenComparingInt(InOrder::subject)
            .thenComparingInt(InOrder::predicate)
            .thenComparingInt(InOrder::object);

    /** Statements by graph, subject, predicate and object. */
    static List<Quad> of(List<Quad> quads) {
        Map<Node, Integer> ranks = ranks(quads);
        return quads.stream()
                .map(quad -> new InOrder(
                        ranks.getOrDefault(quad.getGraph(), 0),
                        ranks.getOrDefault(quad.getSubject(), 0),
                        ranks.getOrDefault(quad.getPredicate(), 0),
                        ranks.getOrDefault(quad.getObject(), 0),
                        quad))
                .sorted(ORDER)
                .map(InOrder::quad)
                .toList();
    }

    private static Map<Node, Integer> ranks(List<Quad> quads) {
        var written = new HashMap<Node, String>();
        quads.forEach(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                .forEach(term -> written.computeIfAbsent(term, Node::toString)));
        var ranks = new HashMap<Node, Integer>();
        written.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(term -> ranks.put(term.getKey(), ranks.size()));
        return ranks;
    }
}
