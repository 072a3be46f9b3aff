package org.policygraph.catalogue;

import java.util.Optional;
import org.policygraph.store.PerRelease;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;

/** The catalogue of the newest release, read once per release, when somebody first asks for it. Thread-safe. */
public final class Catalogues {

    private final Store store;
    private final PerRelease<Catalogue> catalogues;

    /** Catalogues of what a store publishes. */
    public Catalogues(Store store, Names names) {
        this.store = store;
        this.catalogues = new PerRelease<>(view -> CatalogueReader.read(view, names));
    }

    /** The catalogue of a release that is pinned. */
    public Catalogue of(ReleaseView view) {
        return catalogues.of(view);
    }

    /** The catalogue of the newest release. */
    public Catalogue current() {
        return catalogues.current(store);
    }

    /** The catalogue of a release, if it can be read. */
    public Optional<Catalogue> of(long release) {
        return store.release(release).map(view -> {
            try (view) {
                return of(view);
            }
        });
    }
}
