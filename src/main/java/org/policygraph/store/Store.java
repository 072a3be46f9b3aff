package org.policygraph.store;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Where releases live. Readers pin a release and are never disturbed; one publisher at a time adds the next one. Nothing
 * outside this package knows whether that is a folder, memory or a service.
 */
public interface Store extends AutoCloseable {

    /** The newest release, pinned until the view is closed. */
    ReleaseView current();

    /**
     * The records of the releases that can be read, the oldest first. A store that was written before there was a history
     * begins with the release that it held then.
     */
    List<ReleaseRecord> releases();

    /**
     * A release by its number, pinned until the view is closed. An older one is rebuilt when it is asked for, which takes
     * time and memory.
     *
     * @return nothing if there is none with this number, or it is older than the history
     * @throws StoreException if the history cannot be read
     */
    Optional<ReleaseView> release(long number);

    /**
     * What lies between two releases, the graphs that publishing computes included.
     *
     * @param from the number of a release that can be read, or 0 for the empty state before the first
     * @param to the same; may lie before the other
     * @throws IllegalArgumentException if there is no such release
     * @throws StoreException if the history cannot be read
     */
    Difference difference(long from, long to);

    /**
     * What each release after one and up to another changed, the oldest first, read in one go: to ask for each alone takes
     * many times as long.
     *
     * @param from the number of a release that can be read, or 0 for the empty state before the first
     * @param to the same; not before the other
     * @param told what is told of the changes and the number of the release that they lead to
     * @throws IllegalArgumentException if there is no such release
     * @throws StoreException if the history cannot be read; what was told before stays told
     */
    void differences(long from, long to, ObjLongConsumer<Difference> told);

    /** Whether anything can be published. */
    default boolean isWritable() {
        return true;
    }

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
