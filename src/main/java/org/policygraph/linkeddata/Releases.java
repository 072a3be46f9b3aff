package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import org.policygraph.catalogue.Catalogues;

/** Pins the release that a request is answered from, with its catalogue. */
record Releases(ReleaseChoice choice, Catalogues catalogues) {

    PinnedRelease pin(HttpServletRequest request) {
        var view = choice.release(request);
        try {
            return new PinnedRelease(view, catalogues.of(view));
        } catch (RuntimeException failed) {
            view.close();
            throw failed;
        }
    }
}
