package org.policygraph.instance;

import org.policygraph.release.Report;

/** The documents of a new instance do not pass the checks, and there is no older release to serve. */
final class RefusedAtStartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedAtStartException(Report report) {
        super("the documents do not pass the checks, and there is no older release to serve:\n" + report);
    }
}
