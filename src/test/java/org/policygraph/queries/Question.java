package org.policygraph.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A file of {@code queries/}. */
public record Question(String name, List<String> lines) {

    /** Every ready question, by name. */
    public static List<Question> all() {
        try (var files = Files.list(Path.of("queries"))) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .map(Question::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Question named(String name) {
        return read(Path.of("queries", name + ".rq"));
    }

    private static Question read(Path file) {
        try {
            return new Question(file.getFileName().toString().replace(".rq", ""), Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Query query() {
        return QueryFactory.create(String.join("\n", lines));
    }

    /** The query with the standard values in the place of its parameters. */
    public Query queryWithStandardValues() {
        Map<Var, Node> values = parameters().stream()
                .collect(Collectors.toMap(
                        parameter -> Var.alloc(parameter.name()), parameter -> parameter.value(parameter.standard())));
        return QueryTransformOps.replaceVars(query(), values);
    }

    Stream<String> header(String field) {
        var start = "# " + field + ": ";
        return lines.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()));
    }

    List<Parameter> parameters() {
        return header("parameter").map(Parameter::of).toList();
    }

    /** The answer, with the given values instead of the standard ones. */
    RowSet answer(DatasetGraph release, Map<String, String> values) {
        return answer(release, values, parameters());
    }

    /** The answer where nobody gives a value to anything: what a person gets who sends the file. */
    RowSet answerAsItIs(DatasetGraph release) {
        return answer(release, Map.of(), List.of());
    }

    /** The answer where the standard things are chosen, and no date, number or text. */
    RowSet answerAboutThings(DatasetGraph release) {
        return answer(
                release,
                Map.of(),
                parameters().stream().filter(Parameter::isThing).toList());
    }

    private RowSet answer(DatasetGraph release, Map<String, String> values, List<Parameter> given) {
        var execution = QueryExec.dataset(release).query(query());
        for (var parameter : given) {
            var text = values.getOrDefault(parameter.name(), parameter.standard());
            execution = execution.substitution(Var.alloc(parameter.name()), parameter.value(text));
        }
        try (var running = execution.build()) {
            return running.select().rewindable();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
