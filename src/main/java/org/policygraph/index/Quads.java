package org.policygraph.index;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Matches as Jena's quads. */
final class Quads implements Iterator<Quad> {

    private final QuadIndex index;
    private final Node graph;
    private final Matches matches;
    private boolean hasNext;

    /**
     * Stands before the first quad.
     *
     * @param graph the graph that all are in, or {@link Node#ANY} if each is in its own
     */
    Quads(QuadIndex index, Node graph, Matches matches) {
        this.index = index;
        this.graph = graph;
        this.matches = matches;
        this.hasNext = matches.next();
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public Quad next() {
        if (!hasNext) {
            throw new NoSuchElementException();
        }
        Quad quad = Quad.create(
                graph.equals(Node.ANY) ? term(QuadIndex.GRAPH) : graph,
                term(QuadIndex.SUBJECT),
                term(QuadIndex.PREDICATE),
                term(QuadIndex.OBJECT));
        hasNext = matches.next();
        return quad;
    }

    private Node term(int place) {
        return index.term(matches.at(place));
    }
}
