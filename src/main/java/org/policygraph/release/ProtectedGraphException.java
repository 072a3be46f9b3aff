package org.policygraph.release;

/** A change that touches a graph which is computed or belongs to the project, and which nobody writes by hand. */
public final class ProtectedGraphException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProtectedGraphException(String graph) {
        super(graph + " is computed when a release is published and cannot be written; write the graph of a document"
                + " or of a passage instead");
    }
}
