package org.policygraph.linkeddata;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A thing that was withdrawn.
 *
 * @param thing its IRI, which is never used for anything else
 * @param lastRelease the newest release that had it
 * @param replacedBy what stands in its place, if anything does
 */
public record FormerThing(Node thing, long lastRelease, Optional<Node> replacedBy) {}
