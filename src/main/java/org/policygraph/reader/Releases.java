package org.policygraph.reader;

import org.policygraph.catalogue.Catalogues;
import org.policygraph.store.Store;

/** Pins the release that a request is answered from, with its catalogue. */
public record Releases(Store store, Catalogues catalogues) {

    /** The one that is the newest for the request, which may ask about an older one. */
    public PinnedRelease pin() {
        var view = store.current();
        try {
            return new PinnedRelease(view, catalogues.of(view));
        } catch (RuntimeException failed) {
            view.close();
            throw failed;
        }
    }
}
