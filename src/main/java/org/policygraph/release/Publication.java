package org.policygraph.release;

import org.policygraph.store.ReleaseRecord;

/** What became of the wish to publish. */
public sealed interface Publication {

    /**
     * There is a new release.
     *
     * @param release the new release
     * @param report warnings, if any
     */
    record Published(ReleaseRecord release, Report report) implements Publication {}

    /**
     * The newest release says all of it already; nothing was stored.
     *
     * @param release the newest release
     */
    record Unchanged(ReleaseRecord release) implements Publication {}

    /**
     * A check failed; nothing was stored.
     *
     * @param report why
     */
    record Refused(Report report) implements Publication {}
}
