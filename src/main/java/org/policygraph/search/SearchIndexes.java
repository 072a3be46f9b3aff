package org.policygraph.search;

import java.util.Optional;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.store.PerRelease;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;

/** The search index of each release, made when somebody first searches in it. Thread-safe. */
public final class SearchIndexes {

    private final Store store;
    private final PerRelease<SearchIndex> indexes;

    /** Indexes of what a store publishes. */
    public SearchIndexes(Store store, Catalogues catalogues) {
        this.store = store;
        var languages = new Languages();
        this.indexes = new PerRelease<>(view -> SearchIndex.of(view, catalogues.of(view), languages));
    }

    /** The index of a release that is pinned; of no other. */
    public SearchIndex of(ReleaseView view) {
        return indexes.of(view);
    }

    /** The index of a release, if it can be read. */
    public Optional<SearchIndex> of(long release) {
        return store.release(release).map(view -> {
            try (view) {
                return of(view);
            }
        });
    }

    /** The index of the newest release. */
    public SearchIndex current() {
        return indexes.current(store);
    }
}
