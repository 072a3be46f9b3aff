package org.policygraph.query;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One query while it runs: whoever watches it can stop it, and everything that works for it asks whether to go on. */
final class QueryRun {

    /** Why a query is stopped. */
    enum Stop {
        TIME,
        MEMORY,
        ABANDONED
    }

    private static final Logger LOG = LoggerFactory.getLogger(QueryRun.class);

    private final Duration limit;
    private final AtomicReference<Stop> stop = new AtomicReference<>();
    private volatile Optional<Runnable> abort = Optional.empty();
    private volatile long threadId = -1;
    private volatile long allocatedBefore;
    private volatile boolean hurried;
    private volatile long end;

    QueryRun(Duration limit) {
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }

    /** Called on the thread that does the work, before it does. */
    void started() {
        threadId = Thread.currentThread().threadId();
        allocatedBefore = Allocation.of(threadId);
    }

    /** How many bytes the query has taken from the heap so far, given back or not. */
    long allocated() {
        return threadId < 0 ? 0 : Allocation.of(threadId) - allocatedBefore;
    }

    /** What to do besides when the query is stopped. */
    void onStop(Runnable action) {
        abort = Optional.of(action);
        if (stopped()) {
            abort();
        }
    }

    void stop(Stop reason) {
        if (stop.compareAndSet(null, reason)) {
            abort();
        }
    }

    boolean stopped() {
        return stop.get() != null;
    }

    /** What is done from now on is of less use than what was done, and ends after so long if not before. */
    void hurry(Duration time) {
        end = System.nanoTime() + time.toNanos();
        hurried = true;
    }

    /** Ends the work if the query was stopped, or hurried for too long. */
    void check() {
        if (stopped() || (hurried && System.nanoTime() - end > 0)) {
            throw new QueryCancelledException();
        }
    }

    QueryFailure failure() {
        Stop reason = stop.get();
        return switch (reason == null ? Stop.TIME : reason) {
            case TIME -> new QueryFailure.TimedOut(limit);
            case MEMORY -> new QueryFailure.TooLarge();
            case ABANDONED -> new QueryFailure.Abandoned();
        };
    }

    private void abort() {
        try {
            abort.ifPresent(Runnable::run);
        } catch (RuntimeException stumbled) {
            // ARQ closes its iterators under the feet of the thread that uses them. The reason to stop is set, and that
            // thread looks at it at every step.
            LOG.debug("ARQ stumbled while it stopped a query", stumbled);
        }
    }
}
