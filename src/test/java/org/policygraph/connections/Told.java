package org.policygraph.connections;

import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Statement;
import org.policygraph.catalogue.Terms;

/** Paths in short words: {@code a -promotes-> b <-addresses- c}. */
final class Told {

    private Told() {}

    static String path(Path path) {
        return slug(path.hops().getFirst().from())
                + path.hops().stream().map(Told::hop).collect(Collectors.joining());
    }

    private static String hop(Hop hop) {
        return step(hop) + slug(hop.to());
    }

    private static String step(Hop hop) {
        if (hop.evidence().isEmpty()) {
            return " ~scheme~ ";
        }
        Evidence best = hop.evidence().getFirst();
        if (best.via().isPresent()) {
            return " =" + best.via().map(Told::slug).orElseThrow() + "= ";
        }
        Statement statement = best.statements().getFirst();
        String name = Terms.name(statement.predicate());
        return statement.subject().equals(hop.from()) ? " -" + name + "-> " : " <-" + name + "- ";
    }

    static String slug(Node thing) {
        return thing.getURI().replaceFirst(".*/id/", "");
    }
}
