package org.policygraph.presence;

import org.policygraph.catalogue.Catalogues;
import org.policygraph.store.PerRelease;
import org.policygraph.store.ReleaseView;

/** The standings of each release, made when somebody first asks for them. Thread-safe. */
public final class ReleasePresences {

    private final PerRelease<Presences> presences;

    /** Standings of what a store publishes. */
    public ReleasePresences(Catalogues catalogues) {
        this.presences = new PerRelease<>(view -> new Presences(catalogues.of(view)));
    }

    /** Those of a release that is pinned. */
    public Presences of(ReleaseView view) {
        return presences.of(view);
    }
}
