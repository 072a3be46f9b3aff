package org.policygraph.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceFolder;
import org.policygraph.vocabulary.Names;

class ReadyQuestionsTest {

    private static final Names NAMES = Names.standard();
    private static final OntologyTerms TERMS = OntologyTerms.read(SourceFolder.of(Path.of("ontology")), NAMES);

    private static final String GOOD = """
            # title: Fora of a topic
            # question: Which fora address cybercrime?
            # theme: fora
            # parameter: topic iri(pg:Topic) = id:topic-cybercrime | The topic
            # parameter: date date optional, as 2014-03-26 | The day
            # parameter: kind choice required, as Dialogue | The kind
            # choices: kind SELECT DISTINCT ?value ?label WHERE {
            #   ?forum a pg:Forum , ?value . ?value rdfs:label ?label }
            # chart: network from=forum to=made
            # sample: forum=id:eu-us-cyber-dialogue; made=pg:asserted
            # sample: forum=id:international-fora
            # about: One row a forum,
            #   and nothing else.

            PREFIX pg: <https://w3id.org/policygraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?forum ?made
            WHERE {
              # A comment with ?stray and pg:Nonsense.
              GRAPH ?passage { ?forum pg:addresses ?topic }
              ?passage pg:modality ?made .
              ?forum a ?kind .
              FILTER NOT EXISTS { ?passage pg:latest ?last . FILTER(?last < COALESCE(?date, ?last)) }
            }
            """;

    @Test
    void readsWhatAHeaderSays() {
        var question = read("fora-of-a-topic.rq", GOOD).named("fora-of-a-topic").orElseThrow();

        assertThat(question.title()).isEqualTo("Fora of a topic");
        assertThat(question.question()).isEqualTo("Which fora address cybercrime?");
        assertThat(question.theme()).isEqualTo(Theme.FORA);
        assertThat(question.about()).isEqualTo("One row a forum, and nothing else.");
        assertThat(question.columns()).containsExactly("forum", "made");
        assertThat(question.chart()).isEqualTo(new Chart(ChartKind.NETWORK, Map.of("from", "forum", "to", "made")));
        assertThat(question.samples())
                .containsExactly(
                        new Sample(Map.of(
                                "forum",
                                "https://w3id.org/policygraph/id/eu-us-cyber-dialogue",
                                "made",
                                "https://w3id.org/policygraph/ns#asserted")),
                        new Sample(Map.of("forum", "https://w3id.org/policygraph/id/international-fora")));
    }

    @Test
    void readsParametersWithTheirTypes() {
        var parameters = read("fora-of-a-topic.rq", GOOD)
                .named("fora-of-a-topic")
                .orElseThrow()
                .parameters();

        assertThat(parameters).extracting(QuestionParameter::name).containsExactly("topic", "date", "kind");
        assertThat(parameters)
                .extracting(parameter -> parameter.type().word())
                .containsExactly("iri(pg:Topic)", "date", "choice");
        assertThat(parameters)
                .extracting(QuestionParameter::presence)
                .containsExactly(
                        QuestionParameter.Presence.DEFAULT,
                        QuestionParameter.Presence.OPTIONAL,
                        QuestionParameter.Presence.REQUIRED);
        assertThat(parameters.getFirst().standard()).contains("id:topic-cybercrime");
        assertThat(parameters.get(1).standard()).isEmpty();
    }

    /** Each changes one thing in the good file; the message begins with the file and the line of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    # title: Fora of a topic      | # titel: Fora            | :1: a header has no field 'titel'; did you mean 'title'?
                    # title: Fora of a topic      | # title:                 | :1: the header does not say '# title:'
                    # title: Fora of a topic      | # see the README         | :1: '# see the README' is not a line of a header
                    cybercrime?                   | cybercrime               | :2: a question ends with a question mark
                    # theme: fora                 | # theme: forum           | :3: there is no theme 'forum'; did you mean 'fora'?
                    # theme: fora                 | # question: Who?         | :3: '# question:' stands here for the second time
                    # parameter: topic iri        | # parameter: topik iri   | :4: the query does not use ?topik; use it, or take the parameter away, or did you mean ?topic?
                    iri(pg:Topic)                 | iri(pg:Topics)           | :4: the ontology has no class pg:Topics; did you mean 'Topic'?
                    iri(pg:Topic)                 | iri(pg:addresses)        | :4: the ontology has no class pg:addresses
                    iri(pg:Topic)                 | topic                    | :4: 'topic' is no type of a parameter; there are iri(pg:Class), date, text, number, choice
                    = id:topic-cybercrime         | = cyber crime            | :4: 'cyber crime' is not of the type iri(pg:Topic); give the slug or the IRI
                    = id:topic-cybercrime         | ~ id:topic-cybercrime    | :4: 'topic iri(pg:Topic) ~ id:topic-cybercrime
                    = id:topic-cybercrime         | =                        | :4: 'topic iri(pg:Topic) =
                    as 2014-03-26                 | as 31 February           | :5: '31 February' is not of the type date; give a day of the calendar
                    as 2014-03-26                 | as 2014-02-31            | :5: '2014-02-31' is not of the type date
                    optional, as 2014-03-26       | = soon                   | :5: 'soon' is not of the type date
                    # parameter: date date        | # parameter: Date date   | :5: 'Date' is no name for a parameter
                    # parameter: date date        | # parameter: format date | :5: the name 'format' is taken
                    # parameter: date date        | # parameter: topic date  | :5: the parameter 'topic' is declared twice
                    # choices: kind               | # choices: kinds         | :6: nothing says what 'kind' can be; add '# choices: kind SELECT
                    # choices: kind               | # choices: kinds         | :7: no parameter 'kinds' of the type choice takes these choices
                    ?forum a pg:Forum , ?value    | ?forum a pg:Forun , ?value | :7: the ontology has no term pg:Forun; did you mean 'Forum'?
                    ?forum a pg:Forum , ?value    | ?forum a ,                 | :7: the choices are no SPARQL
                    DISTINCT ?value ?label        | DISTINCT ?label            | :7: choices have the columns ?value and ?label
                    # chart: network              | # chart: networks        | :9: there is no chart 'networks'; did you mean 'network'?
                    from=forum to=made            | from=forum               | :9: a network needs to=column; the columns are forum, made
                    from=forum to=made            | from=fora to=made        | :9: the answer has no column 'fora'; there are forum, made
                    from=forum to=made            | from=forum to=made x=forum | :9: a network has no part 'x'
                    made=pg:asserted              | page=2                   | :10: the answer has no column 'page'
                    made=pg:asserted              | asserted                 | :10: 'asserted' is no cell of a sample
                    ?forum pg:addresses ?topic    | ?forum pg:adresses ?topic | :21: the ontology has no term pg:adresses; did you mean 'addresses'?
                    ?forum pg:addresses ?topic    | ?forum <https://w3id.org/policygraph/ns#adresses> ?topic | :21: the ontology has no term pg:adresses
                    < COALESCE(?date, ?last)      | < ?day                   | :24: nothing gives ?day a value; declare it with '# parameter: day type = default | label'
                    SELECT ?forum ?made           | SELECT ?forum ?made ?none | :18: nothing gives ?none a value
                    SELECT ?forum ?made           | SELECT ?forum ?made ?topic | :18: the parameter ?topic is a column of the answer too
                    ?forum a ?kind .              | BIND(pg:Forum AS ?kind)  | :23: BIND, VALUES or AS gives the parameter ?kind a value
                    ?forum a ?kind .              | ?forum a .               | :23: is no SPARQL
                    ?forum a ?kind .              | SERVICE <http://x.org/> { ?forum a ?kind } | refused
                    ?forum a ?kind .              | ?forum a ?kind . FILTER(NOW() > ?last) | :1: the answer would be another one each time
                    SELECT ?forum ?made           | SELECT *                 | :1: name the columns of the answer in the place of SELECT *
                    SELECT ?forum ?made           | DESCRIBE ?forum          | :1: a question is a SELECT or a CONSTRUCT
                    """)
    void saysWhereAFileIsWrongAndHowToMendIt(String good, String bad, String message) {
        String wrong = GOOD.replace(good, bad);

        assertThat(wrong).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read("a.rq", wrong))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining((message.startsWith(":") ? "questions/a.rq" : "") + message);
    }

    @Test
    void refusesAQuestionWithoutATest() {
        assertThatThrownBy(() -> read("a.rq", GOOD.replaceAll("# sample:.*\n", "")))
                .hasMessageContaining(
                        "questions/a.rq:1: the question has no test; add a row of its answer such as '# sample: forum=…'");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var wrong = GOOD.replace("theme: fora", "theme: forum").replace("pg:modality", "pg:modalitie");

        assertThatThrownBy(() -> read(Map.of("a.rq", wrong, "b.rq", "# title: x")))
                .hasMessageContainingAll(
                        "questions/a.rq:3: there is no theme",
                        "questions/a.rq:22: the ontology has no term pg:modalitie",
                        "questions/b.rq:1: the header does not say '# question:'");
    }

    @Test
    void refusesTwoFilesOfOneName() {
        var one = new SourceFolder("one", new TreeMap<>(Map.of("a.rq", bytes(GOOD))));
        var other = new SourceFolder("other", new TreeMap<>(Map.of("a.rq", bytes(GOOD))));

        assertThatThrownBy(() -> ReadyQuestions.read(List.of(one, other), TERMS, NAMES))
                .hasMessage("other/a.rq: one/a.rq has the same name; give one of them another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A Question.rq", "question.RQ", "question.sparql", "my_question.rq", "frage-ä.rq"})
    void refusesAFileThatWouldDisappear(String file) {
        assertThatThrownBy(() -> read(file, GOOD))
                .hasMessageContaining("questions/" + file + ": is no name for a question");
    }

    @Test
    void passesOverWhatIsNoQuestion() {
        assertThat(read(Map.of("README.md", "# x", ".hidden.rq", "x")).all()).isEmpty();
    }

    @Test
    void refusesBytesThatAreNoText() {
        var folder = new SourceFolder("questions", new TreeMap<>(Map.of("a.rq", new byte[] {'#', (byte) 0xff})));

        assertThatThrownBy(() -> ReadyQuestions.read(List.of(folder), TERMS, NAMES))
                .hasMessageContaining("questions/a.rq:1: byte 1 (0xFF) is not UTF-8");
    }

    @Test
    void readsTheIrisOfADeploymentUnderItsOwnBase() {
        var own = new Names("https://example.org/graph/");
        var folder = new SourceFolder("questions", new TreeMap<>(Map.of("a.rq", bytes(GOOD))));
        var question =
                ReadyQuestions.read(List.of(folder), TERMS, own).named("a").orElseThrow();

        assertThat(question.samples().getLast().cells())
                .containsEntry("forum", "https://example.org/graph/id/international-fora");
        assertThat(question.parameters().getFirst().type().read("id:topic-cybercrime", own))
                .contains(own.id("topic-cybercrime"));
    }

    private static ReadyQuestions read(String file, String text) {
        return read(Map.of(file, text));
    }

    private static ReadyQuestions read(Map<String, String> texts) {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((file, text) -> files.put(file, bytes(text)));
        return ReadyQuestions.read(List.of(new SourceFolder("questions", files)), TERMS, NAMES);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
