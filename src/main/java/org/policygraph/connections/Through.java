package org.policygraph.connections;

import org.apache.jena.graph.Node;

/**
 * A thing that a path goes through.
 *
 * @param neighbours how many things the release connects it with
 * @param weight what it costs to go through it: nothing if there is only one way on, and one more each time that the
 *     number of ways doubles
 */
public record Through(Node thing, int neighbours, double weight) {}
