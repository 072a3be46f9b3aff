package org.policygraph.explain;

import java.util.List;
import org.policygraph.store.ReleaseRecord;

/**
 * Why a query finds nothing.
 *
 * @param release the release that was asked
 * @param empty whether it finds nothing; where it finds something, there is nothing to explain
 * @param finished whether everything was tried; some of it may be left out for lack of time
 * @param findings what is in the way
 */
public record Explanation(ReleaseRecord release, boolean empty, boolean finished, List<Finding> findings) {

    /** Copies the findings. */
    public Explanation {
        findings = List.copyOf(findings);
    }
}
