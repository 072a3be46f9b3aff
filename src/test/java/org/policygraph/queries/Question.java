package org.policygraph.queries;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.questions.AnswerRows;
import org.policygraph.questions.OntologyTerms;
import org.policygraph.questions.ParameterType;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.source.SourceFolder;
import org.policygraph.vocabulary.Names;

/** A file of {@code queries/}, read as the service reads it, and asked of a release without bounds. */
public record Question(ReadyQuestion ready) {

    private static final Names NAMES = Names.standard();
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);
    private static final int DAYS = 20 * 365;
    private static final ReadyQuestions READY = ReadyQuestions.read(
            List.of(SourceFolder.of(Path.of("queries"))),
            OntologyTerms.read(SourceFolder.of(Path.of("ontology")), NAMES),
            NAMES);

    /** Every ready question, by name. */
    public static List<Question> all() {
        return READY.all().stream().map(Question::new).toList();
    }

    static Question named(String name) {
        return new Question(READY.named(name).orElseThrow());
    }

    /** Its name. */
    public String name() {
        return ready.name();
    }

    /** What it is about. */
    public Query query() {
        return ready.query().query();
    }

    /** The query with the standard values in the place of its parameters; choices, which a release offers, stay open. */
    public Query queryWithStandardValues() {
        return query(
                DatasetGraphFactory.empty(),
                Map.of(),
                parameter -> !(parameter.type() instanceof ParameterType.Choice));
    }

    /**
     * The query with things and days that are drawn, if it leaves such open.
     *
     * @param release what things are drawn from
     */
    public Optional<Query> queryWithDrawnValues(DatasetGraph release, Random random) {
        var drawn = new HashMap<String, String>();
        for (QuestionParameter parameter : ready.parameters()) {
            if (parameter.type() instanceof ParameterType.Thing thing) {
                List<String> things = release.stream(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), thing.type())
                        .map(quad -> quad.getSubject().toString())
                        .sorted()
                        .toList();
                drawn.put(parameter.name(), things.get(random.nextInt(things.size())));
            } else if (parameter.type() instanceof ParameterType.Day) {
                drawn.put(
                        parameter.name(),
                        FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
            }
        }
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(query(release, drawn, parameter -> !(parameter.type() instanceof ParameterType.Choice)));
    }

    /** The answer, with the given values instead of the standard ones. */
    AnswerRows answer(DatasetGraph release, Map<String, String> values) {
        return answer(release, query(release, values, parameter -> true));
    }

    /** The answer where nobody gives a value to anything: what a person gets who sends the file. */
    AnswerRows answerAsItIs(DatasetGraph release) {
        return answer(release, query());
    }

    /** The answer where the standard things are chosen, and no date, number or text. */
    AnswerRows answerAboutThings(DatasetGraph release) {
        return answer(release, query(release, Map.of(), parameter -> parameter.type() instanceof ParameterType.Thing));
    }

    private Query query(DatasetGraph release, Map<String, String> values, Predicate<QuestionParameter> given) {
        Map<String, Node> terms = ready.parameters().stream()
                .filter(given)
                .filter(parameter -> values.containsKey(parameter.name())
                        || parameter.shown().isPresent())
                .collect(toMap(QuestionParameter::name, parameter -> term(parameter, values, release)));
        return ready.with(terms).query();
    }

    private static Node term(QuestionParameter parameter, Map<String, String> values, DatasetGraph release) {
        String text = values.getOrDefault(parameter.name(), parameter.example());
        if (parameter.type() instanceof ParameterType.Choice choice) {
            return answer(release, choice.list().query()).rows().stream()
                    .map(row -> row.get("value"))
                    .filter(value -> value.toString().endsWith(text))
                    .findFirst()
                    .orElseThrow();
        }
        return parameter.type().read(text, NAMES).orElseThrow();
    }

    private static AnswerRows answer(DatasetGraph release, Query query) {
        try (var running = QueryExec.dataset(release).query(query).build()) {
            if (query.isConstructType()) {
                return AnswerRows.of(running.construct());
            }
            return AnswerRows.of(running.select());
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
