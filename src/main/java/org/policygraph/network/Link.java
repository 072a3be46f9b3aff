package org.policygraph.network;

import org.apache.jena.graph.Node;

/**
 * What tells an edge from every other.
 *
 * @param predicate its IRI; empty if it is none of the ontology's
 * @param label what to call it
 */
record Link(Node from, String predicate, String label, Node to, boolean directed) {}
