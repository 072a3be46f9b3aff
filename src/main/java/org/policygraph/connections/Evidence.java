package org.policygraph.connections;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Statement;

/**
 * Why two things are connected: one statement about both, or two statements of a qualified relation (a participation, a
 * role holding, a treaty action), one about each.
 *
 * @param statements one or two
 */
public record Evidence(List<Statement> statements) {

    /** Copies the list. */
    public Evidence {
        statements = List.copyOf(statements);
    }

    /** The qualified relation that both statements are about. */
    public Optional<Node> via() {
        if (statements.size() == 1) {
            return Optional.empty();
        }
        Statement second = statements.getLast();
        return statements.getFirst().isAbout(second.subject())
                ? Optional.of(second.subject())
                : Optional.of(second.object());
    }
}
