package org.policygraph.history;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What is said differently of one thing.
 *
 * @param thing the thing
 * @param label what it is called, or was called last
 * @param changes at least one, statements first
 */
public record ThingChanges(Node thing, String label, List<Change> changes) {

    /** Copies its collection. */
    public ThingChanges {
        changes = List.copyOf(changes);
    }
}
