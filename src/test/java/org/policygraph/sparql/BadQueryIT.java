package org.policygraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.sparql.SparqlClient.FORM;
import static org.policygraph.sparql.SparqlClient.encoded;
import static org.policygraph.sparql.SparqlClient.header;
import static org.policygraph.sparql.SparqlClient.json;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that have no answer, and what they are told. */
@RunningEndpoint
class BadQueryIT {

    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";

    private final SparqlClient client;

    BadQueryIT(@Autowired @LocalServerPort int port) {
        client = SparqlClient.on(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /sparql?query=SELECT%20*%20%7B                 | 400 | malformed-sparql
            /sparql?query=                                 | 400 | malformed-sparql
            /sparql?query=ASK%7B%7D&query=ASK%7B%7D        | 400 | bad-request
            /sparql?update=CLEAR%20ALL                     | 400 | bad-request
            /sparql?querry=ASK%7B%7D                       | 400 | bad-request
            /sparql?query=ASK%7B%7D&format=pdf             | 400 | bad-request
            /sparql?query=ASK%7B%7D&timeout=soon           | 400 | bad-request
            /sparql?query=ASK%7B%7D&timeout=-1             | 400 | bad-request
            /sparql?query=%FF                              | 400 | bad-request
            /sparql?query=%C3%28                           | 400 | bad-request
            /sparql?query=ASK%7BSERVICE%3Curn%3Ax%3E%7B%7D%7D | 403 | refused-clause
            /sparql?query=ASK%20FROM%3Cfile%3A%2F%2F%2Fetc%2Fpasswd%3E%7B%7D | 403 | refused-clause
            /sparql?query=ASK%7B%3Fs%3Cjava%3Ax%3E%3Fo%7D  | 403 | refused-clause
            """)
    void tellsEveryErrorAsAProblem(String path, int status, String type) {
        HttpResponse<String> response = client.get(path);
        assertProblem(response, status, type);
    }

    @Test
    void pointsAtTheMistake() {
        HttpResponse<String> response = client.query("SELECT *\nWHERE { ?s ?p ; }");
        assertThat(json(response).get("line").asInt()).isEqualTo(2);
        assertThat(json(response).get("column").asInt()).isEqualTo(15);
        assertThat(json(response).get("text").asString()).isEqualTo("WHERE { ?s ?p ; }");
    }

    @Test
    void namesTheClauseThatIsRefused() {
        HttpResponse<String> response = client.query("SELECT * { OPTIONAL { SERVICE <http://localhost:1/> {} } }");
        assertProblem(response, 403, "refused-clause");
        assertThat(json(response).get("clause").asString()).isEqualTo("SERVICE");
    }

    @Test
    void tellsAStoppedQueryAsUnavailableAndNeverAsHalfAnAnswer() {
        HttpResponse<String> response = client.get("/sparql?timeout=0.5&query=" + encoded(ENDLESS));
        assertProblem(response, 503, "timed-out");
        assertThat(json(response).get("detail").asString()).contains("0.5 s");
        String rows = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(RAND() < 0.0000001) }";
        assertProblem(client.get("/sparql?timeout=0.5&query=" + encoded(rows)), 503, "timed-out");
    }

    @Test
    void stopsARegularExpressionThatBacktracks() {
        String query = "ASK { FILTER(REGEX('" + "a".repeat(40) + "!', '(.*a){20}b')) }";
        assertProblem(client.get("/sparql?timeout=0.5&query=" + encoded(query)), 503, "timed-out");
    }

    @Test
    void answersALightQueryWhileTenHeavyOnesRun() throws ExecutionException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var heavy = new ArrayList<Future<HttpResponse<String>>>();
            for (int i = 0; i < 10; i++) {
                String query = ENDLESS + " # " + i;
                heavy.add(threads.submit(() -> client.get("/sparql?timeout=3&query=" + encoded(query))));
            }
            assertThat(client.query("ASK {} # light").statusCode()).isEqualTo(200);
            assertThat(heavy).anyMatch(running -> !running.isDone());
            for (var running : heavy) {
                assertProblem(running.get(), 503, "timed-out");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 10_000})
    void refusesDeepNesting(int depth) {
        String parentheses = "ASK { FILTER" + "(".repeat(depth) + "1" + ")".repeat(depth) + " }";
        assertProblem(client.post("/sparql", "application/sparql-query", parentheses), 400, "malformed-sparql");
        String unions = "ASK " + "{ { ".repeat(depth / 2) + "} UNION {} }".repeat(depth / 2);
        assertProblem(client.post("/sparql", FORM, "query=" + encoded(unions)), 400, "malformed-sparql");
    }

    @Test
    void refusesWhatIsNotAQuery() {
        assertProblem(client.post("/sparql", "text/plain", "ASK {}"), 415, "unsupported-media-type");
        assertProblem(client.post("/sparql", FORM, "update=CLEAR+ALL"), 400, "bad-request");
        byte[] latin = "ASK { ?s ?p 'é' }".getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(
                client.send(
                        "POST",
                        "/sparql",
                        BodyPublishers.ofByteArray(latin),
                        "Content-Type",
                        "application/sparql-query"),
                400,
                "bad-request");
        String long2 = "ASK { # " + "x".repeat(2 << 20) + "\n}";
        assertProblem(client.post("/sparql", "application/sparql-query", long2), 400, "malformed-sparql");
    }

    @Test
    void namesTheMethodsThatThereAre() {
        HttpResponse<String> response = client.write("PUT", "/sparql", "text/plain", "x");
        assertProblem(response, 405, "method-not-allowed");
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void answersRequestsThatAreSentWithoutWaiting() throws IOException {
        String heavy = "/sparql?timeout=2&query=" + encoded(ENDLESS);
        String light = "/sparql?query=" + encoded("ASK {}");
        try (var socket = new Socket("localhost", client.port())) {
            socket.getOutputStream().write(request(heavy, "keep-alive"));
            socket.getOutputStream().flush();
            socket.getOutputStream().write(request(light, "close"));
            socket.getOutputStream().flush();
            String both = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(both).containsSubsequence("503", "timed-out", "200 OK", "true");
        }
    }

    private static byte[] request(String path, String connection) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: " + connection + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static void assertProblem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(response).get("type").asString()).endsWith("/problems/" + type);
        assertThat(json(response).get("status").asInt()).isEqualTo(status);
        assertThat(json(response).get("title").asString()).isNotBlank();
        assertThat(json(response).get("detail").asString()).isNotBlank();
        assertThat(response.body()).doesNotContain("Exception", "\tat ");
    }
}
