package org.policygraph.network;

import org.apache.jena.graph.Node;

/**
 * A relation that is none of the ontology's, as that two things occur together.
 *
 * @param from the thing that it begins at
 * @param to the thing that it leads to
 * @param label what to call it
 * @param directed whether it matters which end is which
 */
public record Tie(Node from, Node to, String label, boolean directed) {}
