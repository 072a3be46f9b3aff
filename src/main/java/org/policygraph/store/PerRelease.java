package org.policygraph.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is derived from a release, such as a catalogue or an index: made once a release, when somebody first
 * asks for it, and kept until a newer release has one, or for a while longer, so that whoever goes through a list while a
 * release is published can go on. Whoever gets it can be sure that it is of the release that was asked about.
 * Thread-safe.
 *
 * @param <T> what is derived; immutable
 */
public final class PerRelease<T> {

    /** The newest and two before it. */
    private static final int KEPT = 3;

    /** Longer than anyone thinks between two pages of a list. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final Cache<ReleaseRecord, Made<T>> kept = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(KEPT_FOR)
            .scheduler(Scheduler.systemScheduler())
            .build();
    private final Function<ReleaseView, T> maker;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Made<T> newest;

    /**
     * Derived by a function.
     *
     * @param maker must not keep the view
     */
    public PerRelease(Function<ReleaseView, T> maker) {
        this.maker = maker;
    }

    /** What is derived from the newest release of a store. */
    public T current(Store store) {
        try (ReleaseView view = store.current()) {
            return of(view);
        }
    }

    /** What is derived from a release. */
    public T of(ReleaseView view) {
        return known(view).orElseGet(() -> make(view));
    }

    /** Whoever comes while it is being made waits for it rather than making it once more. */
    private T make(ReleaseView view) {
        making.lock();
        try {
            return known(view).orElseGet(() -> {
                var made = new Made<>(view.record(), maker.apply(view));
                kept.put(view.record(), made);
                if (isNewest(view.record())) {
                    newest = made;
                }
                return made.thing();
            });
        } finally {
            making.unlock();
        }
    }

    /** Whoever looks at an older release does not take the place of the newest. */
    private boolean isNewest(ReleaseRecord record) {
        Made<T> known = newest;
        return known == null || record.number() >= known.record().number();
    }

    private Optional<T> known(ReleaseView view) {
        return Optional.ofNullable(newest)
                .filter(made -> made.record().equals(view.record()))
                .or(() -> Optional.ofNullable(kept.getIfPresent(view.record())))
                .map(Made::thing);
    }

    private record Made<T>(ReleaseRecord record, T thing) {}
}
