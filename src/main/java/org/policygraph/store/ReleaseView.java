package org.policygraph.store;

import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One release, pinned for reading: whatever is published meanwhile, it stays as it is until it is closed. Thread-safe.
 */
public interface ReleaseView extends AutoCloseable {

    /** A release that lies in memory. */
    static ReleaseView of(ReleaseRecord record, DatasetGraph content) {
        return MemoryView.of(record, content);
    }

    /** What is said of the release as a whole. */
    ReleaseRecord record();

    /** The graphs of the release; read-only, to be read inside a read transaction. */
    DatasetGraph dataset();

    @Override
    void close();
}
