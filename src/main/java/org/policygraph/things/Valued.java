package org.policygraph.things;

import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Statement;

/**
 * One end of a relation.
 *
 * @param value the other thing, or a text
 * @param by the participations, role holdings and treaty actions that it rests on, if any
 * @param origin where the statement comes from; the best there is
 * @param said what passages say; empty for what is inferred or editorial
 */
record Valued(Node value, List<Node> by, Origin origin, List<Statement> said) {

    Valued {
        by = List.copyOf(by);
        said = List.copyOf(said);
    }
}
