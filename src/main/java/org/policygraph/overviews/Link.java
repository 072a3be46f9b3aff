package org.policygraph.overviews;

import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Statement;

/**
 * What passages say that has to do with two things.
 *
 * @param one the thing that it is seen from
 * @param other the other one
 * @param told what they say; at least one statement
 */
public record Link(Node one, Node other, Told told) {

    /** What they say, in the order of reading. */
    public List<Said> said() {
        return told.said();
    }

    /** The statements alone. */
    public List<Statement> statements() {
        return said().stream().map(Said::statement).toList();
    }
}
