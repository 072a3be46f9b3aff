package org.policygraph.reader;

import java.util.Optional;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;

/** Pins the release that a request is answered from, with its catalogue. */
public record Releases(Store store, Catalogues catalogues) {

    /** The one that is the newest for the request, which may ask about an older one. */
    public PinnedRelease pin() {
        return pinned(store.current());
    }

    /** One by its number, if it can be read. */
    public Optional<PinnedRelease> pin(long number) {
        return store.release(number).map(this::pinned);
    }

    private PinnedRelease pinned(ReleaseView view) {
        try {
            return new PinnedRelease(view, catalogues.of(view));
        } catch (RuntimeException failed) {
            view.close();
            throw failed;
        }
    }
}
