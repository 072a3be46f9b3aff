package org.policygraph.drafting;

import org.apache.jena.graph.Node;

/** A statement that a pattern suggests; a curator has to judge it. */
record Proposal(Node subject, Node predicate, Node object) {}
