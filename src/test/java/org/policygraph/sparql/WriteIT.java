package org.policygraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.sparql.BadQueryIT.assertProblem;
import static org.policygraph.sparql.SparqlClient.FORM;
import static org.policygraph.sparql.SparqlClient.encoded;
import static org.policygraph.sparql.SparqlClient.header;
import static org.policygraph.sparql.SparqlClient.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Writes over HTTP: the curator's alone, through the door, whole or not at all. */
@RunningEndpoint
class WriteIT {

    private static final String UPDATE = "application/sparql-update";
    private static final String PASSAGE = "https://w3id.org/policygraph/id/fact-sheet-140326-01/s15b";
    private static final String PASSAGE_PATH = "/sparql/data/id/fact-sheet-140326-01/s15b";
    private static final String HARMLESS = "INSERT DATA { GRAPH <" + PASSAGE + "> {"
            + " <https://w3id.org/policygraph/id/eu-us-cyber-dialogue> <https://w3id.org/policygraph/ns#addresses>"
            + " <https://w3id.org/policygraph/id/topic-human-rights-online> } }";

    private final SparqlClient client;

    WriteIT(@Autowired @LocalServerPort int port) {
        client = SparqlClient.on(port);
    }

    @Test
    void letsOnlyTheCuratorWrite() {
        HttpResponse<String> nobody = client.post("/sparql/update", UPDATE, HARMLESS);
        assertProblem(nobody, 401, "not-the-curator");
        assertThat(header(nobody, "WWW-Authenticate")).startsWith("Basic ");
        String wrong = SparqlClient.basic("curator", "wrong");
        assertProblem(client.post("/sparql/update", UPDATE, HARMLESS, "Authorization", wrong), 401, "not-the-curator");
        assertProblem(client.send("DELETE", PASSAGE_PATH, BodyPublishers.noBody()), 401, "not-the-curator");
        assertThat(client.write("POST", "/sparql/update", UPDATE, HARMLESS).statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null"})
    void refusesFormsOfOtherSites(String origin) {
        byte[] form = ("update=" + encoded(HARMLESS)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> response = client.write("POST", "/sparql/update", FORM, form, "Origin", origin);
        assertProblem(response, 403, "other-site");
        assertProblem(
                client.write("POST", "/sparql/update", FORM, form, "Sec-Fetch-Site", "cross-site"), 403, "other-site");
        assertThat(client.write("POST", "/sparql/update", FORM, form, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void publishesWhatPassesTheChecksAndTakesItBack() {
        String added = "https://w3id.org/policygraph/id/eu-us-working-group";
        String triple = "GRAPH <" + PASSAGE + "> { <" + added + "> <https://w3id.org/policygraph/ns#addresses>"
                + " <https://w3id.org/policygraph/id/topic-human-rights-online> }";
        long before = release();
        HttpResponse<String> insert = client.write("POST", "/sparql/update", UPDATE, "INSERT DATA { " + triple + " }");
        assertThat(insert.statusCode()).as(insert.body()).isEqualTo(204);
        assertThat(Long.parseLong(header(insert, "PolicyGraph-Release"))).isEqualTo(before + 1);
        assertThat(client.get(PASSAGE_PATH).body()).contains("eu-us-working-group");
        HttpResponse<String> delete = client.write("POST", "/sparql/update", UPDATE, "DELETE DATA { " + triple + " }");
        assertThat(delete.statusCode()).as(delete.body()).isEqualTo(204);
        assertThat(client.get(PASSAGE_PATH).body()).doesNotContain("eu-us-working-group");
    }

    @Test
    void recordsWhySomethingIsPublished() {
        String triple = "GRAPH <" + PASSAGE + "> { <https://w3id.org/policygraph/id/eu-us-working-group>"
                + " <https://w3id.org/policygraph/ns#addresses>"
                + " <https://w3id.org/policygraph/id/topic-human-rights-online> }";
        var insert = client.write(
                "POST", "/sparql/update?reason=the%20sentence%20names%20it", UPDATE, "INSERT DATA { " + triple + " }");
        assertThat(insert.statusCode()).as(insert.body()).isEqualTo(204);
        assertThat(reason()).isEqualTo("the sentence names it");
        var delete = client.write(
                "POST",
                "/sparql/update",
                FORM,
                "reason=it+does+not&update=" + encoded("DELETE DATA { " + triple + " }"));
        assertThat(delete.statusCode()).as(delete.body()).isEqualTo(204);
        assertThat(reason()).isEqualTo("it does not");
        for (String wrong : List.of("", "%20", "two%0Alines", "x".repeat(1001), "one&reason=two")) {
            var refused = client.write("POST", "/sparql/update?reason=" + wrong, UPDATE, HARMLESS);
            assertProblem(refused, 400, "bad-request");
            assertThat(refused.body()).contains("'reason'");
        }
    }

    @Test
    void makesNoReleaseOfWhatIsSaidAlready() {
        long before = release();
        HttpResponse<String> response = client.write("POST", "/sparql/update", UPDATE, HARMLESS);
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(header(response, "PolicyGraph-Release")).isEqualTo(Long.toString(before));
        assertThat(release()).isEqualTo(before);
    }

    @Test
    void listsWhatTheChecksFound() {
        String update = "INSERT DATA { GRAPH <urn:example:graph> { <urn:a> <urn:b> 1 } }";
        long before = release();
        HttpResponse<String> response = client.write("POST", "/sparql/update", UPDATE, update);
        assertProblem(response, 422, "refused");
        assertThat(json(response).get("findings").toString()).contains("urn:example:graph", "violation");
        assertThat(release()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "CLEAR ALL",
                "DROP GRAPH <https://w3id.org/policygraph/claims>",
                "DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "INSERT DATA { GRAPH <https://w3id.org/policygraph/inferred> { <urn:a> <urn:b> <urn:c> } }"
            })
    void keepsWhatIsComputed(String update) {
        assertProblem(client.write("POST", "/sparql/update", UPDATE, update), 409, "protected-graph");
    }

    @Test
    void refusesUpdatesThatCannotBeRead() {
        HttpResponse<String> malformed = client.write("POST", "/sparql/update", UPDATE, "INSERT DATA {\n ?x <urn:b> }");
        assertProblem(malformed, 400, "malformed-sparql");
        assertThat(json(malformed).get("line").asInt()).isEqualTo(2);
        assertProblem(client.write("POST", "/sparql/update", UPDATE, "LOAD <urn:x>"), 403, "refused-clause");
        assertProblem(client.write("POST", "/sparql/update", FORM, "query=ASK%7B%7D"), 400, "bad-request");
        assertProblem(client.write("POST", "/sparql/update", "text/plain", "CLEAR ALL"), 415, "unsupported-media-type");
        assertProblem(
                client.write("POST", "/sparql/update", UPDATE, new byte[] {(byte) 0xFF, 'x'}), 400, "bad-request");
        assertProblem(client.get("/sparql/update?update=CLEAR%20ALL"), 405, "method-not-allowed");
    }

    @Test
    void readsFormsAboveTheContainersLimit() {
        String update = HARMLESS + " # " + "x".repeat(400_000);
        HttpResponse<String> response = client.write("POST", "/sparql/update", FORM, "update=" + encoded(update));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(204);
    }

    @Test
    void refusesBodiesThatAreTooLarge() throws IOException {
        byte[] large = ("# " + "x".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8);
        assertProblem(client.write("POST", "/sparql/update", UPDATE, large), 413, "upload-too-large");
        HttpResponse<String> bomb =
                client.write("PUT", PASSAGE_PATH, "text/turtle", bomb(), "Content-Encoding", "gzip");
        assertProblem(bomb, 413, "upload-too-large");
        byte[] notGzip = "plain".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> wrong =
                client.write("PUT", PASSAGE_PATH, "text/turtle", notGzip, "Content-Encoding", "gzip");
        assertProblem(wrong, 400, "bad-request");
        // The words are those of the JDK: the container, which ends connections without a word, left the body alone.
        assertThat(wrong.body()).contains("Not in GZIP format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/trig", "application/n-quads", "application/ld+json"})
    void readsAGraphByNameAndByPathInEveryFormat(String format) {
        String named = client.get("/sparql/data?graph=" + encoded(PASSAGE), "Accept", format)
                .body();
        HttpResponse<String> direct = client.get(PASSAGE_PATH, "Accept", format);
        assertThat(header(direct, "Content-Type")).startsWith(format);
        assertThat(direct.body()).isEqualTo(named).contains("topic-human-rights-online");
        assertThat(header(direct, "ETag")).isNotEmpty();
    }

    @Test
    void readsTheDefaultGraphAndAllGraphs() {
        assertThat(client.get("/sparql/data?default", "Accept", "application/n-triples")
                        .body())
                .contains("topic-human-rights-online");
        HttpResponse<String> all = client.get("/sparql/data");
        assertThat(header(all, "Content-Type")).isEqualTo("application/trig");
        assertThat(all.body()).contains(PASSAGE);
        assertThat(client.get("/sparql/data", "Accept", "text/turtle").statusCode())
                .isEqualTo(406);
        assertThat(client.send("HEAD", "/sparql/data?default", BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void replacesAGraphThroughTheDoor() {
        String same = client.get(PASSAGE_PATH, "Accept", "text/turtle").body();
        HttpResponse<String> put = client.write("PUT", PASSAGE_PATH, "text/turtle", same);
        assertThat(put.statusCode()).as(put.body()).isEqualTo(204);
        assertProblem(client.write("PUT", "/sparql/data?default", "text/turtle", same), 409, "protected-graph");
        assertProblem(client.write("PUT", "/sparql/data", "application/trig", same), 405, "method-not-allowed");
        assertProblem(client.write("POST", "/sparql/data", "text/turtle", same), 400, "bad-request");
    }

    @Test
    void suggestsTheTermThatMayHaveBeenMeant() {
        String misspelt = client.get(PASSAGE_PATH, "Accept", "application/n-triples")
                .body()
                .replace("ns#addresses", "ns#adresses");
        HttpResponse<String> put = client.write("PUT", PASSAGE_PATH, "text/turtle", misspelt);
        assertProblem(put, 422, "refused");
        assertThat(put.body()).contains("did you mean pg:addresses?");
    }

    @Test
    void tellsTheLineOfRdfThatCannotBeRead() {
        HttpResponse<String> response =
                client.write("PUT", PASSAGE_PATH, "text/turtle", "<urn:a> <urn:b> 1 .\n<urn:a> ;");
        assertProblem(response, 400, "invalid-rdf");
        assertThat(json(response).get("line").asInt()).isEqualTo(2);
        String deep = "<urn:a> <urn:b> " + "[ <urn:b> ".repeat(10_000) + "1" + " ]".repeat(10_000) + " .";
        assertProblem(client.write("PUT", PASSAGE_PATH, "text/turtle", deep), 400, "invalid-rdf");
        assertProblem(client.write("PUT", PASSAGE_PATH, "application/pdf", "x"), 415, "unsupported-media-type");
    }

    @Test
    void knowsWhichGraphsThereAre() {
        assertProblem(client.get("/sparql/data?graph=urn%3Anothing"), 404, "no-such-graph");
        assertProblem(
                client.write("DELETE", "/sparql/data?graph=urn%3Anothing", "text/plain", ""), 404, "no-such-graph");
        assertProblem(client.get("/sparql/data?graph=not%20an%20iri"), 400, "bad-request");
        assertProblem(client.get("/sparql/data?graph=urn%3Aa&default"), 400, "bad-request");
        assertProblem(client.get("/sparql/data?grpah=urn%3Aa"), 400, "bad-request");
    }

    @Test
    void readsWhileManyUploadsStall() throws IOException {
        var stalled = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 50; i++) {
                var socket = new Socket("localhost", client.port());
                stalled.add(socket);
                socket.getOutputStream()
                        .write(("PUT " + PASSAGE_PATH + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                        + SparqlClient.curator()
                                        + "\r\nContent-Type: text/turtle\r\nContent-Length: 1000\r\n\r\n<")
                                .getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            }
            assertThat(client.query("ASK {}").body()).contains("true");
            assertThat(client.write("POST", "/sparql/update", UPDATE, HARMLESS).statusCode())
                    .isEqualTo(204);
        } finally {
            for (Socket socket : stalled) {
                socket.close();
            }
        }
    }

    private long release() {
        return Long.parseLong(header(client.query("ASK {}"), "PolicyGraph-Release"));
    }

    /** 300 MB in 300 kB. */
    private String reason() {
        return json(client.get("/api/releases/" + release()))
                .get("item")
                .get("reason")
                .asString();
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                gzip.write(spaces);
            }
        }
        return bytes.toByteArray();
    }
}
