package org.policygraph.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.policygraph.queries.Question;

/**
 * A query that the benchmark asks.
 *
 * @param text without parameters, so that every SPARQL service understands it
 */
record Asked(String name, String text) {

    private static final long SEED = 26;

    /**
     * A lookup, a path, and every ready question with its standard values and, where it leaves things or days open, with
     * some that are drawn.
     *
     * @param release what things are drawn from
     */
    static List<Asked> all(DatasetGraph release) {
        var random = new Random(SEED);
        // Rows are what the servers are compared by.
        Stream<Asked> questions = Question.all().stream()
                .filter(question -> question.query().isSelectType())
                .flatMap(question -> Stream.concat(
                        Stream.of(new Asked(
                                question.name(),
                                question.queryWithStandardValues().serialize())),
                        question.queryWithDrawnValues(release, random).stream()
                                .map(query -> new Asked(question.name() + ", drawn", query.serialize()))));
        return Stream.concat(Stream.of(lookup(), own("fora-and-broader-topics")), questions)
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
