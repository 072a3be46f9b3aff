package org.policygraph.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.query.QueryFailure;
import org.policygraph.query.SparqlReader;
import org.policygraph.source.SourceFolder;
import org.policygraph.vocabulary.Names;

/** Values become RDF terms in the place of variables, whatever they look like. */
class ReadyQuestionTest {

    private static final Names NAMES = Names.standard();

    private static final DatasetGraph DATA = SSE.parseDatasetGraph("""
            (dataset (graph
              (<x:a> <x:says> "one") (<x:a> <x:on> "2014-03-26"^^xsd:date)
              (<x:b> <x:says> "two") (<x:b> <x:on> "2015-01-01"^^xsd:date)
              (<x:c> <x:says> "\\" ) } DROP ALL #") (<x:c> <x:on> "2016-01-01"^^xsd:date)))""");

    private static final ReadyQuestion QUESTION = question("""
            # title: Things
            # question: Which things say a word by a day?
            # theme: evidence
            # parameter: word text optional, as one | The word
            # parameter: day date optional, as 2014-03-26 | The day
            # sample: thing=x
            # about: For a test.
            SELECT ?thing ?total
            WHERE {
              ?thing <x:says> ?word ; <x:on> ?on . FILTER(?on <= COALESCE(?day, "2015-12-31"^^<http://www.w3.org/2001/XMLSchema#date>))
              { SELECT (COUNT(?any) AS ?total) WHERE { ?any <x:on> ?when . FILTER(COALESCE(?when <= ?day, true)) } }
            }
            """);

    @Test
    void leavesAParameterOpenThatHasNoValue() {
        assertThat(things(Map.of())).containsExactlyInAnyOrder("x:a 3", "x:b 3");
    }

    @Test
    void putsTermsInThePlaceOfParametersEverywhere() {
        var day = NodeFactory.createLiteralDT("2014-12-31", XSDDatatype.XSDdate);

        assertThat(things(Map.of("day", day))).containsExactly("x:a 1");
        assertThat(things(Map.of("word", NodeFactory.createLiteralString("two"))))
                .containsExactly("x:b 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" } DROP ALL #",
                "one\" . ?s ?p ?o . #",
                "?thing",
                "<x:a>",
                "') } } UNION { ?thing ?any ?word } #",
                "\\u0022",
                "\n} SELECT * {"
            })
    void takesSparqlForText(String text) {
        assertThat(things(Map.of("word", NodeFactory.createLiteralString(text))))
                .isEmpty();
    }

    @Test
    void findsTextThatLooksLikeSparql() {
        var day = NodeFactory.createLiteralDT("2016-12-31", XSDDatatype.XSDdate);
        var word = NodeFactory.createLiteralString("\" ) } DROP ALL #");

        assertThat(things(Map.of("word", word, "day", day))).containsExactly("x:c 3");
    }

    @Test
    void isTheSameQuestionWithTheSameValuesOnly() {
        var one = QUESTION.with(Map.of("word", NodeFactory.createLiteralString("one")));
        var same = QUESTION.with(Map.of("word", NodeFactory.createLiteralString("one")));
        var thing = QUESTION.with(Map.of("word", NodeFactory.createURI("one")));
        var split = QUESTION.with(Map.of("word", NodeFactory.createLiteralString("one\"\nday = \"2014")));

        assertThat(one.text()).isEqualTo(same.text()).isNotEqualTo(thing.text()).isNotEqualTo(split.text());
        assertThat(split.text().lines().count()).isEqualTo(one.text().lines().count());
    }

    /** Or somebody could send it to the SPARQL endpoint and get, or leave, an answer that belongs to the other. */
    @Test
    void hasAKeyThatIsNoQuery() {
        var key = QUESTION.with(Map.of("word", NodeFactory.createLiteralString("one")))
                .text();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new SparqlReader(10_000).query(key))
                .isInstanceOf(QueryFailure.Malformed.class);
    }

    private static List<String> things(Map<String, Node> values) {
        try (var execution =
                QueryExec.dataset(DATA).query(QUESTION.with(values).query()).build()) {
            return AnswerRows.of(execution.select()).rows().stream()
                    .map(row -> String.valueOf(row.get("thing")) + " "
                            + String.valueOf(row.get("total")).replaceAll("\"(\\d+)\".*", "$1"))
                    .toList();
        }
    }

    private static ReadyQuestion question(String text) {
        var folder = new SourceFolder("q", new TreeMap<>(Map.of("things.rq", text.getBytes(StandardCharsets.UTF_8))));
        var terms = OntologyTerms.read(SourceFolder.of(Path.of("ontology")), NAMES);
        return ReadyQuestions.read(List.of(folder), terms, NAMES)
                .named("things")
                .orElseThrow();
    }
}
