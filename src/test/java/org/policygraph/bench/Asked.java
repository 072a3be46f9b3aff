package org.policygraph.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.policygraph.queries.Question;

/**
 * A query that the benchmark asks.
 *
 * @param text without parameters, so that every SPARQL service understands it
 */
record Asked(String name, String text) {

    /** A lookup, a path, and every ready question with its standard values. */
    static List<Asked> all() {
        return Stream.concat(
                        Stream.of(lookup(), own("fora-and-broader-topics")),
                        Question.all().stream()
                                // Rows are what the servers are compared by.
                                .filter(question -> question.query().isSelectType())
                                .map(question -> new Asked(
                                        question.name(),
                                        question.queryWithStandardValues().serialize())))
                .toList();
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
        Path file = Path.of("src/test/resources/bench", name + ".rq");
        return new Asked(name, QueryFactory.read(file.toUri().toString()).serialize());
    }
}
