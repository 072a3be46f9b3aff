package org.policygraph.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.policygraph.index.IndexedDataset;

/** A release that lies in memory; pinning it is holding it. */
record MemoryView(ReleaseRecord record, DatasetGraph dataset) implements ReleaseView {

    /** What a dataset holds now, whatever happens to it afterwards. */
    static MemoryView of(ReleaseRecord record, DatasetGraph content) {
        return new MemoryView(record, IndexedDataset.of(content));
    }

    @Override
    public void close() {
        // Whoever holds the view keeps it alive; nothing else is bound.
    }
}
