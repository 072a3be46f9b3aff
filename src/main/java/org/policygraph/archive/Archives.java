package org.policygraph.archive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;

/**
 * The releases of a store as files, made when somebody first asks for them. Those that were asked for last are kept, at
 * most 64 MiB of them and for ten minutes. Thread-safe.
 */
public final class Archives {

    private static final long KEPT_BYTES = 64L << 20;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final Store store;
    private final Packing packing;
    private final Cache<ReleaseRecord, Archive> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((ReleaseRecord release, Archive archive) -> archive.bytes())
            .expireAfterAccess(KEPT_FOR)
            .build();

    /** Of the releases of a store. */
    public Archives(Store store, Names names, Companions companions) {
        this.store = store;
        this.packing = new Packing(names, companions);
    }

    /**
     * A release as files.
     *
     * @return nothing if there is no release with this number that can be read
     * @throws org.policygraph.store.StoreException if the history cannot be read
     */
    public Optional<Archive> of(long number) {
        return store.release(number).map(view -> {
            try (ReleaseView release = view) {
                return kept.get(release.record(), record -> packing.pack(release));
            }
        });
    }
}
