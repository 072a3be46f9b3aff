package org.policygraph.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/** A release that lies in memory; pinning it is holding it. */
record MemoryView(ReleaseRecord record, DatasetGraph dataset) implements ReleaseView {

    MemoryView {
        dataset = new DatasetGraphReadOnly(dataset);
    }

    @Override
    public void close() {
        // Whoever holds the view keeps it alive; nothing else is bound.
    }
}
