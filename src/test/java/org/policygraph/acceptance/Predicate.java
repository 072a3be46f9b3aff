package org.policygraph.acceptance;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** How a predicate of the acceptance list is written in the graph: the term and the kind of its object. */
record Predicate(String name, Node term, String kind) {

    static Map<String, Predicate> byName() {
        return Table.rows(
                        "predicates.csv",
                        row -> new Predicate(row.get("predicate"), Names.iri(row.get("term")), row.get("kind")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Predicate::name, predicate -> predicate));
    }

    Node object(String value) {
        return switch (kind) {
            case "entity", "role holding" -> Names.id(value);
            case "english" -> Names.english(value);
            case "plain" -> Names.plain(value);
            case "date" -> Names.date(value);
            case "count" -> Names.count(value);
            default -> throw new IllegalArgumentException("predicates.csv: no such kind of object: " + kind);
        };
    }
}
