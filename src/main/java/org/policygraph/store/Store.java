package org.policygraph.store;

import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Where releases live. Readers pin the newest release and are never disturbed; one publisher at a time replaces it.
 * Nothing outside this package knows whether that is a folder, memory or a service.
 */
public interface Store extends AutoCloseable {

    /** The newest release, pinned until the view is closed. */
    ReleaseView current();

    /**
     * Makes this content the newest release, in one step and for good: when the method returns, the release survives
     * a crash; when it throws, nothing has changed.
     *
     * @param content the whole release, its record included; not to be changed afterwards
     * @throws StoreException if it could not be stored
     */
    void publish(ReleaseRecord record, DatasetGraph content);

    @Override
    void close();
}
