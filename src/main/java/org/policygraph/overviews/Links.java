package org.policygraph.overviews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Statement;

/** Which things of a release stand in one statement, seen from both. Inferred statements do not count. */
final class Links {

    private final Map<Node, Map<Node, Link>> links = new HashMap<>();

    Links(Catalogue catalogue) {
        var said = new LinkedHashMap<Pair, List<Said>>();
        for (Statement statement : catalogue.statements()) {
            if (isBetweenThings(catalogue, statement)) {
                said.computeIfAbsent(Pair.of(statement), none -> new ArrayList<>())
                        .add(Said.of(statement));
            }
        }
        // Both sides share one list.
        said.forEach((pair, statements) -> {
            Told all = Told.of(statements);
            add(new Link(pair.one, pair.other, all));
            add(new Link(pair.other, pair.one, all));
        });
    }

    /** All links of a thing, in the order of reading. */
    Collection<Link> of(Node thing) {
        return links.getOrDefault(thing, Map.of()).values();
    }

    private void add(Link link) {
        links.computeIfAbsent(link.one(), none -> new LinkedHashMap<>()).put(link.other(), link);
    }

    private static boolean isBetweenThings(Catalogue catalogue, Statement statement) {
        return statement.object().isURI()
                && !statement.subject().equals(statement.object())
                && catalogue.entry(statement.subject()).isPresent()
                && catalogue.entry(statement.object()).isPresent();
    }

    /** Two things, whichever comes first in a statement. */
    private record Pair(Node one, Node other) {

        static Pair of(Statement statement) {
            Node subject = statement.subject();
            Node object = statement.object();
            return subject.getURI().compareTo(object.getURI()) < 0
                    ? new Pair(subject, object)
                    : new Pair(object, subject);
        }
    }
}
