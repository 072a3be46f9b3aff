package org.policygraph.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.policygraph.questions.AnswerRows;

/**
 * An answer as rows of text. The acceptance list knows sentences, not passages: a column {@code sentence} or {@code
 * topicSentence} of an expected answer stands for the sentence of {@code ?passage} or {@code ?topicPassage}.
 */
record Table(List<String> columns, List<List<String>> rows) {

    private static final Path EXPECTED = Path.of("src/test/resources/queries");
    private static final Node SENTENCE = NodeFactory.createURI("https://w3id.org/policygraph/ns#sentenceId");

    /** What the fact sheet alone answers. */
    static Table expected(String name) {
        return read(EXPECTED.resolve(name + ".csv"));
    }

    /** What all documents answer. */
    static Table expectedOfAll(String name) {
        return read(EXPECTED.resolve("all-documents").resolve(name + ".csv"));
    }

    /** The questions of which it is written down what all documents answer. */
    static List<String> expectedOfAll() {
        try (var files = Files.list(EXPECTED.resolve("all-documents"))) {
            return files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Table read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var rows = lines.stream().map(line -> List.of(line.split(",", -1))).toList();
            return new Table(rows.get(0), rows.subList(1, rows.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Table of(AnswerRows answer, List<String> columns, DatasetGraph release) {
        var rows = new ArrayList<List<String>>();
        answer.rows()
                .forEach(row -> rows.add(columns.stream()
                        .map(column -> cell(row, column, release))
                        .toList()));
        return new Table(columns, List.copyOf(rows));
    }

    private static String cell(Map<String, Node> row, String column, DatasetGraph release) {
        if (column.toLowerCase(Locale.ROOT).endsWith("sentence")) {
            var passage = column.replace("sentence", "passage").replace("Sentence", "Passage");
            return value(row, passage).map(node -> sentence(node, release)).orElse("");
        }
        return value(row, column).map(Table::text).orElse("");
    }

    private static Optional<Node> value(Map<String, Node> row, String column) {
        return Optional.ofNullable(row.get(column));
    }

    private static String sentence(Node passage, DatasetGraph release) {
        return text(release.getDefaultGraph()
                .find(passage, SENTENCE, Node.ANY)
                .next()
                .getObject());
    }

    private static String text(Node node) {
        return node.isURI() ? Names.shortened(node.getURI()) : node.getLiteralLexicalForm();
    }
}
