package org.policygraph.overviews;

import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.store.PerRelease;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;

/** The overviews of each release, made when somebody first asks for one. Thread-safe. */
public final class ReleaseOverviews {

    private final Store store;
    private final PerRelease<Overviews> overviews;

    /** Overviews of what a store publishes. */
    public ReleaseOverviews(Store store, Catalogues catalogues) {
        this.store = store;
        this.overviews = new PerRelease<>(view -> new Overviews(catalogues.of(view)));
    }

    /** The overviews of what a catalogue knows. They are kept only while its release is. */
    public Overviews of(Catalogue catalogue) {
        try (ReleaseView view = store.current()) {
            if (view.record().equals(catalogue.record())) {
                return overviews.of(view);
            }
        }
        return store.release(catalogue.record().number())
                .filter(view -> view.record().equals(catalogue.record()))
                .map(overviews::of)
                .orElseGet(() -> new Overviews(catalogue));
    }
}
