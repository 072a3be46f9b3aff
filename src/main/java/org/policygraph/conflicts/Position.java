package org.policygraph.conflicts;

import java.util.List;
import org.policygraph.catalogue.Statement;

/**
 * One of the things that sources say where they disagree.
 *
 * @param said the same statement, once for each passage that makes it
 */
public record Position(List<Statement> said) {

    /** Copies its list, which must not be empty. */
    public Position {
        said = List.copyOf(said);
        if (said.isEmpty()) {
            throw new IllegalArgumentException("a position without a statement");
        }
    }

    /** What is said. */
    public Statement statement() {
        return said.getFirst();
    }
}
