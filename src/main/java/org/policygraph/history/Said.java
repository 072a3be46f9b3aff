package org.policygraph.history;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.store.Difference;

/** What a release says of things. */
@FunctionalInterface
interface Said {

    /**
     * The statements of a subject.
     *
     * @param graph where, or {@link Node#ANY}
     * @param property the same
     * @param object the same
     */
    Stream<Quad> find(Node graph, Node subject, Node property, Node object);

    /** The statements of a thing with a property, which may be {@link Node#ANY}, in the default graph. */
    default Stream<Quad> of(Node thing, Node property) {
        return find(Quad.defaultGraphIRI, thing, property, Node.ANY);
    }

    /** Where a statement stands. */
    default Stream<Node> graphs(Triple statement) {
        return find(Node.ANY, statement.getSubject(), statement.getPredicate(), statement.getObject())
                .map(Quad::getGraph);
    }

    /** What a release says that is at hand. */
    static Said in(DatasetGraph release) {
        return (graph, subject, property, object) -> Iter.asStream(release.find(graph, subject, property, object));
    }

    /** What another release says, which takes neither the time nor the memory of one that is rebuilt. */
    default Said after(Difference difference) {
        Set<Quad> removed = new HashSet<>(difference.removed());
        Map<Node, List<Quad>> added = difference.added().stream().collect(Collectors.groupingBy(Quad::getSubject));
        return (graph, subject, property, object) -> Stream.concat(
                find(graph, subject, property, object).filter(quad -> !removed.contains(quad)),
                added.getOrDefault(subject, List.of()).stream()
                        .filter(quad -> isAny(graph, quad.getGraph())
                                && isAny(property, quad.getPredicate())
                                && isAny(object, quad.getObject())));
    }

    private static boolean isAny(Node wanted, Node found) {
        return wanted.equals(Node.ANY) || wanted.equals(found);
    }
}
