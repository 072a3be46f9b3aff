package org.policygraph.query;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;

/**
 * The threads that queries run on. They are threads of the platform and not virtual ones, because only those share the
 * processors by time: a heavy query on a virtual thread would keep its carrier from every other request until it ends.
 */
public final class QueryThreads implements AutoCloseable {

    /** Deep enough for long chains of UNION, which ARQ evaluates recursively; the memory is only taken when used. */
    private static final long STACK_BYTES = 16L << 20;

    private static final long IDLE_SECONDS = 60;

    /** How often a waiting request looks whether its client is still there. */
    private static final long LOOK_MILLISECONDS = 500;

    private final int maxConcurrent;
    private final Semaphore places;
    private final ThreadPoolExecutor workers;
    private final ScheduledThreadPoolExecutor clock;
    private final Set<QueryRun> running = ConcurrentHashMap.newKeySet();
    private final MemoryWatch memory;

    /** Threads for so many queries at once. */
    public QueryThreads(int maxConcurrent) {
        this.maxConcurrent = maxConcurrent;
        places = new Semaphore(maxConcurrent);
        workers = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> daemon(new Thread(null, task, "query", STACK_BYTES)));
        clock = new ScheduledThreadPoolExecutor(1, task -> daemon(new Thread(task, "query-clock")));
        clock.setRemoveOnCancelPolicy(true);
        memory = new MemoryWatch(this::stopGreediest);
    }

    /**
     * Runs the work on a thread of its own and waits for it, for as long as the asker does.
     *
     * @throws QueryFailure if there is no place, or it was stopped
     */
    <T> T run(QueryRun run, Asker asker, Function<QueryRun, T> work) {
        if (!places.tryAcquire()) {
            throw new QueryFailure.Busy(maxConcurrent);
        }
        try {
            running.add(run);
            var alarm = clock.schedule(
                    () -> run.stop(QueryRun.Stop.TIME), run.limit().toMillis(), TimeUnit.MILLISECONDS);
            try {
                return await(run, asker, workers.submit(() -> guarded(run, work)));
            } finally {
                alarm.cancel(false);
                running.remove(run);
            }
        } finally {
            places.release();
        }
    }

    /** Stops the query that has taken most from the heap, if any runs. */
    void stopGreediest() {
        running.stream()
                .filter(run -> !run.stopped())
                .max(Comparator.comparingLong(QueryRun::allocated))
                .ifPresent(run -> run.stop(QueryRun.Stop.MEMORY));
    }

    @Override
    public void close() {
        memory.close();
        running.forEach(run -> run.stop(QueryRun.Stop.ABANDONED));
        workers.shutdown();
        clock.shutdownNow();
    }

    private static <T> T guarded(QueryRun run, Function<QueryRun, T> work) {
        run.started();
        try {
            return work.apply(run);
        } catch (QueryCancelledException stopped) {
            throw run.failure();
        } catch (StackOverflowError tooDeep) {
            throw new QueryFailure.Malformed("is nested too deeply to be evaluated", 0, 0);
        } catch (OutOfMemoryError tooLarge) {
            throw new QueryFailure.TooLarge();
        } catch (RuntimeException failed) {
            // ARQ's iterators are stopped from another thread, and may stumble over it in any way.
            throw run.stopped() && !(failed instanceof QueryFailure) ? run.failure() : failed;
        }
    }

    private static <T> T await(QueryRun run, Asker asker, Future<T> answer) {
        while (true) {
            try {
                return answer.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException unfinished) {
                if (asker.gone()) {
                    run.stop(QueryRun.Stop.ABANDONED);
                }
            } catch (InterruptedException gone) {
                run.stop(QueryRun.Stop.ABANDONED);
            } catch (ExecutionException failed) {
                throw unwrapped(failed);
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException failed) {
        if (failed.getCause() instanceof Error fatal) {
            throw fatal;
        }
        return failed.getCause() instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException("work for queries throws nothing checked", failed);
    }

    private static Thread daemon(Thread thread) {
        thread.setDaemon(true);
        return thread;
    }
}
