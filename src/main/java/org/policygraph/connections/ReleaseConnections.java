package org.policygraph.connections;

import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.store.PerRelease;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;

/** The connections of a release, put together once a release, when somebody first asks for them. Thread-safe. */
public final class ReleaseConnections {

    private final Store store;
    private final PerRelease<Connections> connections;

    /** Connections of what a store publishes. */
    public ReleaseConnections(Store store, Catalogues catalogues) {
        this.store = store;
        this.connections = new PerRelease<>(view -> Connections.of(catalogues.of(view)));
    }

    /** The connections of a release that is pinned. */
    public Connections of(ReleaseView view) {
        return connections.of(view);
    }

    /** The connections of what a catalogue knows. */
    public Connections of(Catalogue catalogue) {
        return store.release(catalogue.record().number())
                .map(view -> {
                    try (view) {
                        return of(view);
                    }
                })
                .orElseGet(() -> Connections.of(catalogue));
    }
}
