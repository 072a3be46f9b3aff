package org.policygraph.network;

import java.util.HashSet;
import java.util.List;

/**
 * Things and what connects them, to be taken along. Immutable.
 *
 * @param origin where it comes from, and whether it is all there is
 * @param vertices the things; the id of each is its own
 * @param edges between them; the id of each is its own
 */
public record Network(Origin origin, List<Vertex> vertices, List<Edge> edges) {

    /**
     * Copies the lists, and checks them.
     *
     * @throws IllegalArgumentException if an id comes twice or an edge ends in nothing
     */
    public Network {
        vertices = List.copyOf(vertices);
        edges = List.copyOf(edges);
        var things = new HashSet<String>();
        var named = new HashSet<String>();
        for (Vertex vertex : vertices) {
            if (!things.add(vertex.id())) {
                throw new IllegalArgumentException("two vertices have the id '" + vertex.id() + "'");
            }
        }
        for (Edge edge : edges) {
            if (!named.add(edge.id())) {
                throw new IllegalArgumentException("two edges have the id '" + edge.id() + "'");
            }
            if (!things.contains(edge.source()) || !things.contains(edge.target())) {
                throw new IllegalArgumentException("the edge '" + edge.id() + "' ends in no vertex of the network");
            }
        }
    }
}
