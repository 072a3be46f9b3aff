package org.policygraph.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Keeps the newest release in memory and nothing else. */
public final class MemoryStore implements Store {

    private volatile ReleaseView current = MemoryView.of(ReleaseRecord.NONE, DatasetGraphFactory.empty());

    @Override
    public ReleaseView current() {
        return current;
    }

    @Override
    public void publish(ReleaseRecord record, DatasetGraph content) {
        current = MemoryView.of(record, content);
    }

    @Override
    public void close() {
        // Memory is given back by itself.
    }
}
