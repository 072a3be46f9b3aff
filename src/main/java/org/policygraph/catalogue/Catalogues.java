package org.policygraph.catalogue;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;

/** The catalogue of the newest release, read once per release, when somebody first asks for it. Thread-safe. */
public final class Catalogues {

    private final Store store;
    private final Names names;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Catalogue newest;

    /** Catalogues of what a store publishes. */
    public Catalogues(Store store, Names names) {
        this.store = store;
        this.names = names;
    }

    /** The catalogue of the newest release. */
    public Catalogue current() {
        try (ReleaseView view = store.current()) {
            return known(view).orElseGet(() -> read(view));
        }
    }

    /** Whoever comes while a release is being read waits for it rather than reading it once more. */
    private Catalogue read(ReleaseView view) {
        reading.lock();
        try {
            Catalogue catalogue = known(view).orElseGet(() -> CatalogueReader.read(view, names));
            newest = catalogue;
            return catalogue;
        } finally {
            reading.unlock();
        }
    }

    private Optional<Catalogue> known(ReleaseView view) {
        return Optional.ofNullable(newest)
                .filter(catalogue -> catalogue.record().equals(view.record()));
    }
}
