package org.policygraph.sparql;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.policygraph.release.Publication;

/** The one way in for changes: a change is carried out as a whole, or not at all. */
@FunctionalInterface
interface WriteDoor {

    /**
     * Lets the change at a writable dataset, in a transaction of the change's own, and makes the outcome what readers
     * find.
     *
     * @param reason why, for the record
     */
    Publication change(Consumer<DatasetGraph> change, String reason);
}
