package org.policygraph.source;

import org.apache.jena.sparql.core.Quad;

/**
 * A statement and where it was read; the graph is {@link Quad#defaultGraphIRI} where the source names none.
 *
 * @param quad the statement
 * @param location the line on which the parser finished it
 */
public record SourcedQuad(Quad quad, SourceLocation location) {}
