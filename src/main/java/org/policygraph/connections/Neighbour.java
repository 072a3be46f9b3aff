package org.policygraph.connections;

import org.apache.jena.graph.Node;

/**
 * A thing near another one.
 *
 * @param strength how strongly the two are connected: the sum over all ways of 2 to the power of minus their weight
 */
public record Neighbour(Node thing, double strength) {}
