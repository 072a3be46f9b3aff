package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import org.policygraph.store.ReleaseView;

/** From which release a request is answered. */
@FunctionalInterface
public interface ReleaseChoice {

    /**
     * The release, pinned until the view is closed.
     *
     * @throws org.policygraph.http.ProblemException if the request asks for one that does not exist
     */
    ReleaseView release(HttpServletRequest request);
}
