package org.policygraph.moment;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.policygraph.store.Difference;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;

/**
 * A store as the reader of one request sees it: where the request asks about an older release, that one is the newest.
 * Whatever reads a store answers about the past with it, and need not know. Thread-safe; a thread serves one request.
 */
public final class ReadersStore implements Store {

    private static final ThreadLocal<ReleaseView> CHOSEN = new ThreadLocal<>();

    private final Store store;

    ReadersStore(Store store) {
        this.store = store;
    }

    /** From now on, a release is the newest for this thread. */
    void choose(ReleaseView release) {
        CHOSEN.set(new Lent(release));
    }

    /** From now on, the newest release is the newest for this thread. */
    void chooseNewest() {
        CHOSEN.remove();
    }

    @Override
    public ReleaseView current() {
        ReleaseView view = CHOSEN.get();
        return view == null ? store.current() : view;
    }

    @Override
    public List<ReleaseRecord> releases() {
        return store.releases();
    }

    @Override
    public Optional<ReleaseView> release(long number) {
        return store.release(number);
    }

    @Override
    public Difference difference(long from, long to) {
        return store.difference(from, to);
    }

    @Override
    public void differences(long from, long to, ObjLongConsumer<Difference> told) {
        store.differences(from, to, told);
    }

    @Override
    public boolean isWritable() {
        return store.isWritable();
    }

    @Override
    public void publish(ReleaseRecord record, DatasetGraph content) {
        store.publish(record, content);
    }

    @Override
    public void close() {
        store.close();
    }

    /** Whoever borrows a release does not close it for those who come after. */
    private record Lent(ReleaseView release) implements ReleaseView {

        @Override
        public ReleaseRecord record() {
            return release.record();
        }

        @Override
        public DatasetGraph dataset() {
            return release.dataset();
        }

        @Override
        public void close() {
            // Left to its owner.
        }
    }
}
