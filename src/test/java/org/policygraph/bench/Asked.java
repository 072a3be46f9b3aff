package org.policygraph.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * A query that the benchmark asks.
 *
 * @param text without parameters, so that every SPARQL service understands it
 */
record Asked(String name, String text) {

    /** Two lookups, a path, and three ready questions that join, count and search. */
    static List<Asked> all() {
        return List.of(
                lookup(),
                ready("cq01-fora-that-address-a-topic", Map.of("topic", entity("topic-human-rights-online"))),
                own("fora-and-broader-topics"),
                ready("cq16-fora-that-share-topics", Map.of("least", "2")),
                ready("cq17-topics-that-go-together", Map.of("least", "2")),
                ready(
                        "cq26-actors-linked-with-two-topics",
                        Map.of("topic", entity("topic-cybercrime"), "area", entity("topic-children-online"))));
    }

    /** The smallest query. */
    static Asked lookup() {
        return own("label-of-one-entity");
    }

    /** The same query in words that no cache has seen. */
    String neverSeen(String mark) {
        return text + "\n# " + mark;
    }

    private static Asked own(String name) {
        return of(name, Path.of("src/test/resources/bench", name + ".rq"), Map.of());
    }

    private static Asked ready(String name, Map<String, String> values) {
        return of(name, Path.of("queries", name + ".rq"), values);
    }

    private static Asked of(String name, Path file, Map<String, String> values) {
        Query query = QueryFactory.read(file.toUri().toString());
        Map<Var, Node> nodes = values.entrySet().stream()
                .collect(Collectors.toMap(
                        value -> Var.alloc(value.getKey()), value -> NodeFactoryExtra.parseNode(value.getValue())));
        return new Asked(name, QueryTransformOps.replaceVars(query, nodes).serialize());
    }

    private static String entity(String slug) {
        return "<https://w3id.org/policygraph/id/" + slug + ">";
    }
}
