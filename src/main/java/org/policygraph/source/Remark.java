package org.policygraph.source;

import org.apache.jena.graph.Node;

/**
 * Something that reading a bundle found worth a look, and that does not keep it from being published.
 *
 * @param about the document that is meant
 * @param message what, and what to do about it
 * @param location where
 */
public record Remark(Node about, String message, SourceLocation location) {}
