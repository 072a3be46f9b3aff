package org.policygraph.conflicts;

import org.policygraph.catalogue.Catalogues;
import org.policygraph.store.PerRelease;
import org.policygraph.store.ReleaseView;

/** The conflicts of each release, found when somebody first asks. Thread-safe. */
public final class ReleaseConflicts {

    private final PerRelease<Conflicts> conflicts;

    /** Conflicts of what these catalogues know. */
    public ReleaseConflicts(Catalogues catalogues) {
        this.conflicts = new PerRelease<>(view -> Conflicts.in(catalogues.of(view)));
    }

    /** Those of a release that is pinned. */
    public Conflicts of(ReleaseView view) {
        return conflicts.of(view);
    }
}
