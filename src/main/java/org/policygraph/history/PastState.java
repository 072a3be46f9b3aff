package org.policygraph.history;

import org.policygraph.store.Difference;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;

/**
 * A release to look a few things up in, until it is closed.
 *
 * @param said what it says
 * @param pinned the release that this is read from
 */
record PastState(Said said, ReleaseView pinned) implements AutoCloseable {

    /** More than this would be held in memory twice, and the release is made instead. */
    private static final int LITTLE = 20_000;

    /**
     * One of the releases of a store.
     *
     * @param other another one, from which the difference is known
     * @param known what lies between the other and this one
     * @throws org.policygraph.store.StoreException if the history cannot be read
     */
    static PastState of(Store store, long number, long other, Difference known) {
        ReleaseView newest = store.current();
        try {
            if (newest.record().number() == number) {
                return new PastState(Said.in(newest.dataset()), newest);
            }
            Difference difference = newest.record().number() == other
                    ? known
                    : store.difference(newest.record().number(), number);
            if (difference.added().size() + difference.removed().size() <= LITTLE) {
                return new PastState(Said.in(newest.dataset()).after(difference), newest);
            }
        } catch (RuntimeException unreadable) {
            newest.close();
            throw unreadable;
        }
        newest.close();
        ReleaseView rebuilt = store.release(number).orElseThrow();
        return new PastState(Said.in(rebuilt.dataset()), rebuilt);
    }

    @Override
    public void close() {
        pinned.close();
    }
}
