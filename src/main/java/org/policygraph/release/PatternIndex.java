package org.policygraph.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;

/**
 * Things by the pattern that they are about, to be found by a triple that may match it.
 *
 * @param <T> the things
 */
final class PatternIndex<T> {

    private final Map<Triple, List<T>> uses = new HashMap<>();

    void add(Triple pattern, T use) {
        Node predicate = orAny(pattern.getPredicate());
        Node object = predicate.isConcrete() ? orAny(pattern.getObject()) : Node.ANY;
        uses.computeIfAbsent(key(predicate, object), key -> new ArrayList<>()).add(use);
    }

    /** Those whose pattern may match; the others do not. */
    void forEach(Triple triple, Consumer<T> action) {
        of(triple.getPredicate(), triple.getObject()).forEach(action);
        of(triple.getPredicate(), Node.ANY).forEach(action);
        of(Node.ANY, Node.ANY).forEach(action);
    }

    private List<T> of(Node predicate, Node object) {
        return uses.getOrDefault(key(predicate, object), List.of());
    }

    private static Triple key(Node predicate, Node object) {
        return Triple.create(Node.ANY, predicate, object);
    }

    private static Node orAny(Node term) {
        return Var.isVar(term) ? Node.ANY : term;
    }
}
