package org.policygraph.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Optional;
import org.policygraph.store.PerRelease;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;

/**
 * The catalogue of the newest release, read once per release, when somebody first asks for it; and for a while those of
 * the releases before it, so that whoever goes through a list while a release is published can go on. Thread-safe.
 */
public final class Catalogues {

    /** The newest and two before it. */
    private static final int KEPT = 3;

    /** Longer than anyone thinks between two pages of a list. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final Store store;
    private final PerRelease<Catalogue> catalogues;
    private final Cache<Long, Catalogue> kept = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(KEPT_FOR)
            .scheduler(Scheduler.systemScheduler())
            .build();

    /** Catalogues of what a store publishes. */
    public Catalogues(Store store, Names names) {
        this.store = store;
        this.catalogues = new PerRelease<>(view -> CatalogueReader.read(view, names));
    }

    /** The catalogue of the newest release. */
    public Catalogue current() {
        Catalogue newest = catalogues.current(store);
        if (kept.getIfPresent(newest.record().number()) != newest) {
            kept.put(newest.record().number(), newest);
        }
        return newest;
    }

    /** The catalogue of a release, if it is the newest or one before it that is still in use. */
    public Optional<Catalogue> of(long release) {
        Catalogue newest = current();
        return newest.record().number() == release
                ? Optional.of(newest)
                : Optional.ofNullable(kept.getIfPresent(release));
    }
}
