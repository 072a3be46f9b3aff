package org.policygraph.linkeddata;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** What a release no longer speaks of and an earlier one did. */
@FunctionalInterface
public interface FormerThings {

    /** What is known of a thing that the release with this number does not have; nothing if there never was one. */
    Optional<FormerThing> find(Node thing, long release);
}
