package org.policygraph.join;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;

/** Small datasets and queries of every shape that the joins take part in, the same for the same seed. */
final class RandomQuestions {

    private static final List<String> TERMS = List.of(":a", ":b", ":c", ":d", ":p", ":q", "1", "2", "'a'@en", "'b'@fr");
    private static final List<String> NAMES = List.of(":a", ":b", ":c", ":d", ":p", ":q");
    private static final List<String> PREDICATES = List.of(":p", ":q", ":a");
    private static final List<String> GRAPHS = List.of(":g", ":h", ":a");
    private static final List<String> VARIABLES = List.of("?x", "?y", "?z", "?w", "?g");
    private static final int STATEMENTS = 40;
    private static final int DEEPEST = 2;

    private final Random random;

    RandomQuestions(long seed) {
        random = new Random(seed);
    }

    DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> {
            for (int i = 0; i < STATEMENTS; i++) {
                String graph = random.nextBoolean() ? "_" : one(GRAPHS);
                dataset.add(
                        SSE.parseQuad("(" + graph + " " + one(NAMES) + " " + one(PREDICATES) + " " + one(TERMS) + ")"));
            }
        });
        return dataset;
    }

    String query() {
        return "PREFIX : <http://example/> SELECT * WHERE { " + group(0) + " }";
    }

    private String group(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(part -> part(depth))
                .collect(Collectors.joining(" "));
    }

    private String part(int depth) {
        int kind = random.nextInt(depth < DEEPEST ? 14 : 5);
        return switch (kind) {
            case 0, 1, 2 -> triple();
            case 3 -> "GRAPH " + name() + " { " + triple() + triple() + " }";
            case 4 -> condition();
            case 5 -> "OPTIONAL { " + group(depth + 1) + " }";
            case 6 -> "{ " + group(depth + 1) + " } UNION { " + group(depth + 1) + " }";
            case 7 -> "MINUS { " + group(depth + 1) + " }";
            case 8 -> "FILTER " + (random.nextBoolean() ? "NOT " : "") + "EXISTS { " + group(depth + 1) + " }";
            case 9 -> "GRAPH " + name() + " { " + group(depth + 1) + " }";
            case 10 -> "VALUES " + one(VARIABLES) + " { " + one(TERMS) + " " + one(NAMES) + " }";
            case 11 -> "{ SELECT " + one(VARIABLES) + " { " + triple() + group(depth + 1) + " } }";
            case 12 -> one(VARIABLES) + " :p" + one(List.of("+", "*", "?", "/:q")) + " " + one(VARIABLES) + " . ";
            default -> "{ " + group(depth + 1) + " }";
        };
    }

    private String condition() {
        String left = one(VARIABLES);
        return switch (random.nextInt(5)) {
            case 0 -> "FILTER(" + left + " = " + one(TERMS) + ")";
            case 1 -> "FILTER(" + left + " != " + one(VARIABLES) + ")";
            case 2 -> "FILTER(LANG(" + left + ") = 'en')";
            case 3 -> "FILTER(BOUND(" + left + "))";
            default -> "FILTER(!BOUND(" + left + ") || ISIRI(" + one(VARIABLES) + "))";
        };
    }

    private String triple() {
        String subject = random.nextInt(4) == 0 ? one(NAMES) : one(VARIABLES);
        String predicate = random.nextInt(3) == 0 ? one(VARIABLES) : one(PREDICATES);
        String object = random.nextInt(4) == 0 ? one(TERMS) : one(VARIABLES);
        return subject + " " + predicate + " " + object + " . ";
    }

    private String name() {
        return random.nextBoolean() ? one(GRAPHS) : one(VARIABLES);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
