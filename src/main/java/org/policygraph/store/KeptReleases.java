package org.policygraph.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.policygraph.index.IndexedDataset;

/**
 * Releases that are made in memory when somebody asks for them, and kept for a while: as many as an eighth of the memory
 * holds. Thread-safe; each is made once while it is kept.
 *
 * @param <K> what tells them apart
 */
public final class KeptReleases<K> {

    /** Longer than anyone looks at a page. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    /** What an index takes; the terms come on top, and most of them are shared with the newest release. */
    private static final long BYTES_PER_STATEMENT = 128;

    private static final int MEMORY_SHARE = 8;

    private final Cache<K, ReleaseView> kept = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / MEMORY_SHARE / BYTES_PER_STATEMENT)
            .weigher((K key, ReleaseView view) -> (int) Math.min(
                    Integer.MAX_VALUE, IndexedDataset.of(view.dataset()).index().size()))
            .expireAfterAccess(KEPT_FOR)
            .scheduler(Scheduler.systemScheduler())
            .build();

    /** One that is kept. */
    public Optional<ReleaseView> known(K key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }

    /** All that are kept. Asking for them does not keep them any longer. */
    public Map<K, ReleaseView> all() {
        return Map.copyOf(kept.asMap());
    }

    /** One that is kept or made now. */
    public ReleaseView get(K key, Function<K, ReleaseView> maker) {
        return kept.get(key, maker);
    }
}
