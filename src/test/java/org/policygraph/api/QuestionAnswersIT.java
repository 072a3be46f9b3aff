package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Answers to ready questions, in every format. */
@RunningService
class QuestionAnswersIT {

    private static final String FORA = "/api/questions/cq01-fora-that-address-a-topic";
    private static final String PARTIES = "/api/questions/cq13-parties-to-a-treaty-on-a-date";
    private static final String GRAPH = "/api/questions/cq48-a-topic-and-what-is-linked-with-it";

    @TempDir
    private Path folder;

    private final ApiClient client;

    QuestionAnswersIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @Test
    void answerWithTypedCellsAndTheSentence() {
        JsonNode answer = client.json(FORA + "/answers?topic=topic-human-rights-online");

        assertThat(answer.get("total").asInt()).isEqualTo(answer.get("rows").size());
        JsonNode dialogue = answer.get("rows")
                .valueStream()
                .filter(row -> row.at("/forum/slug").asString().equals("eu-us-cyber-dialogue"))
                .findFirst()
                .orElseThrow();
        assertThat(dialogue.at("/forum/href").asString()).isEqualTo("/api/fora/eu-us-cyber-dialogue");
        assertThat(dialogue.at("/quote/value").asString())
                .isEqualTo("Promotion and protection of human rights online;");
        assertThat(dialogue.at("/page/value").asString()).isEqualTo("2");
        assertThat(dialogue.at("/page/datatype").asString()).endsWith("nteger");
        assertThat(dialogue.get("row").isNull()).isTrue();
        assertThat(dialogue.at("/passage/href").asString()).isEqualTo("/api/passages/fact-sheet-140326-01/s15b");
        assertThat(answer.at("/completeness/state").asString()).isEqualTo("complete");
        assertThat(answer.at("/completeness/documentsSearched").asInt()).isEqualTo(13);
        assertThat(answer.at("/parameters/0/value/label").asString()).isNotBlank();
    }

    @Test
    void tellHowToCiteAnAnswer() {
        JsonNode answer = client.json(PARTIES + "/answers");
        String address = "https://w3id.org/policygraph/questions/cq13-parties-to-a-treaty-on-a-date"
                + "?treaty=budapest-convention&date=2014-03-26&knownAt=release-1";

        assertThat(answer.get("citeAs").asString()).isEqualTo(address);
        assertThat(answer.get("citation").asString())
                .startsWith("“Parties to a treaty on a date” (The treaty: ")
                .contains("; The day: 2014-03-26). PolicyGraph, release 1 of 20", ", 13 documents. ")
                .endsWith(address);
        assertThat(answer.get("total").asInt()).isEqualTo(17);
    }

    @ParameterizedTest
    @CsvSource({
        "'', */*, application/json",
        "'', 'text/html,application/xml;q=0.9,*/*;q=0.8', application/json",
        "'', application/sparql-results+json, application/sparql-results+json",
        "'', 'text/csv;q=0.4,text/tab-separated-values;q=0.9', text/tab-separated-values;charset=UTF-8",
        "'', 'text/*', text/csv;charset=UTF-8",
        "'', 'application/json;q=0,*/*', application/sparql-results+json",
        "format=csv, application/json, text/csv;charset=UTF-8",
        "format=xlsx, */*, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "format=json, text/csv, application/json"
    })
    void answerInTheFormatThatIsWanted(String asked, String accept, String type) {
        HttpResponse<String> response = client.get(FORA + "/answers?" + asked, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
        assertThat(response.headers().firstValue("Vary").orElse("")).startsWith("Accept");
        assertThat(response.headers().firstValue("PolicyGraph-Release")).contains("1");
        assertThat(response.headers().firstValue("PolicyGraph-Completeness")).contains("complete");
    }

    @Test
    void giveTheSameRowsInEveryFormat() throws IOException {
        String seventeen = PARTIES + "/answers?format=";

        assertThat(client.json(seventeen + "json").get("rows").size()).isEqualTo(17);
        assertThat(client.json(seventeen + "sparql-json")
                        .at("/results/bindings")
                        .size())
                .isEqualTo(17);
        assertThat(client.get(seventeen + "csv").body().lines().filter(line -> line.startsWith("https://")))
                .hasSize(17);
        assertThat(client.get(seventeen + "tsv").body().lines().count()).isEqualTo(18);
        assertThat(sheet(seventeen + "xlsx", "xl/worksheets/sheet1.xml").split("<row ", -1))
                .hasSize(1 + 1 + 17);
        assertThat(sheet(seventeen + "xlsx", "xl/sharedStrings.xml"))
                .contains("id/albania", "Parties to a treaty on a date", "PolicyGraph, release 1 of");
    }

    @Test
    void giveGraphsWhereTheyConstruct() {
        var turtle =
                graph(client.get(GRAPH + "/answers", "Accept", "text/turtle").body(), Lang.TURTLE);
        var jsonld = graph(client.get(GRAPH + "/answers?format=jsonld").body(), Lang.JSONLD);

        assertThat(turtle.contains(id("eu-us-cyber-dialogue"), term("addresses"), id("topic-human-rights-online")))
                .isTrue();
        assertThat(turtle.isIsomorphicWith(jsonld)).isTrue();
        assertThat(client.json(GRAPH + "/answers").get("rows").size()).isEqualTo(turtle.size());
        assertThat(client.get(GRAPH + "/answers", "Accept", "text/csv").statusCode())
                .isEqualTo(406);
        assertThat(client.get(FORA + "/answers", "Accept", "text/turtle").statusCode())
                .isEqualTo(406);
    }

    @Test
    void letAClientKeepAnAnswerWhileTheReleaseLasts() {
        for (String format : List.of("json", "csv", "xlsx")) {
            String address = FORA + "/answers?format=" + format;
            String tag = client.get(address).headers().firstValue("ETag").orElseThrow();
            assertThat(client.get(address, "If-None-Match", tag).statusCode())
                    .as(format)
                    .isEqualTo(304);
            assertThat(client.get(address + "&topic=topic-cybercrime", "If-None-Match", tag)
                            .statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(Stream.of("json", "csv", "tsv", "sparql-json")
                        .map(format -> client.get(FORA + "/answers?format=" + format)
                                .headers()
                                .firstValue("ETag")
                                .orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void listTheFormatsWhereNoneIsAcceptable() {
        HttpResponse<String> response = client.get(FORA + "/answers", "Accept", "image/png");
        JsonNode problem = ApiClient.read(response.body());

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(problem.get("allowed").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "application/json",
                        "application/sparql-results+json",
                        "text/csv",
                        "text/tab-separated-values",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void takeSparqlInATextForText() {
        String sparql = "x\") } UNION { ?activity ?any ?thing } FILTER(CONTAINS(\"x";
        JsonNode answer = client.json("/api/questions/cq25-activities-of-a-kind-and-their-topics/answers?words="
                + URLEncoder.encode(sparql, StandardCharsets.UTF_8));

        assertThat(answer.get("total").asInt()).isZero();
        assertThat(answer.at("/parameters/0/value/value").asString()).isEqualTo(sparql);
        assertThat(answer.at("/completeness/state").asString()).isEqualTo("complete");
    }

    @Test
    void areNotMixedUpWithQueriesOfTheSameText() {
        String file = client.json(FORA).at("/item/sparql").asString();
        int all = client.json("/sparql?query=" + URLEncoder.encode(file, StandardCharsets.UTF_8) + "&format=json")
                .at("/results/bindings")
                .size();

        assertThat(client.json(FORA + "/answers?topic=topic-capacity-building")
                        .get("total")
                        .asInt())
                .isLessThan(all);
    }

    @Test
    void mayHaveEmptyCellsAndSayWhichFieldsAreThere() {
        JsonNode schema = client.json(Addresses.DESCRIPTION).at("/components/schemas/QuestionAnswerView");

        assertThat(schema.get("required").valueStream().map(JsonNode::asString))
                .contains("rows", "citation", "completeness");
        assertThat(schema.at("/properties/rows/items/additionalProperties/oneOf/1/type")
                        .asString())
                .isEqualTo("null");
    }

    private String sheet(String path, String entry) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + client.port() + path))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            byte[] body =
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
            Path file = Files.write(folder.resolve("answer.xlsx"), body);
            try (var zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static Graph graph(String text, Lang syntax) {
        var graph = GraphMemFactory.createDefaultGraph();
        RDFParser.fromString(text, syntax).parse(graph);
        return graph;
    }

    private static org.apache.jena.graph.Node id(String slug) {
        return NodeFactory.createURI("https://w3id.org/policygraph/id/" + slug);
    }

    private static org.apache.jena.graph.Node term(String name) {
        return NodeFactory.createURI("https://w3id.org/policygraph/ns#" + name);
    }
}
