package org.policygraph.sparql;

/** Ends the handling of a request with a problem. */
final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RequestException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
