package org.policygraph.overviews;

import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Statement;

/**
 * What passages say that has to do with two things.
 *
 * @param one the thing that it is seen from
 * @param other the other one
 * @param said in the order of reading; at least one
 */
public record Tie(Node one, Node other, List<Said> said) {

    /** Copies its list. */
    public Tie {
        said = List.copyOf(said);
    }

    /** The statements alone. */
    public List<Statement> statements() {
        return said.stream().map(Said::statement).toList();
    }
}
