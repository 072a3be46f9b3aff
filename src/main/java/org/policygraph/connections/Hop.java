package org.policygraph.connections;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A step of a path from one thing to another.
 *
 * @param from where it begins
 * @param to where it ends
 * @param weight what the best evidence weighs
 * @param evidence all that says so, the best first; empty if only the topic scheme does
 * @param scheme the link of the topic scheme, where it was asked for; at most one
 */
public record Hop(Node from, Node to, double weight, List<Evidence> evidence, List<Triple> scheme) {

    /** Copies the lists. */
    public Hop {
        evidence = List.copyOf(evidence);
        scheme = List.copyOf(scheme);
    }
}
