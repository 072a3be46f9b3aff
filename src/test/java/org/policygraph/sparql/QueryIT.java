package org.policygraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.sparql.SparqlClient.FORM;
import static org.policygraph.sparql.SparqlClient.encoded;
import static org.policygraph.sparql.SparqlClient.header;
import static org.policygraph.sparql.SparqlClient.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Queries over HTTP. */
@RunningEndpoint
class QueryIT {

    private static final String SELECT =
            "SELECT ?label { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?label }" + " ORDER BY ?label LIMIT 3";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    private final SparqlClient client;

    QueryIT(@Autowired @LocalServerPort int port) {
        client = SparqlClient.on(port);
    }

    @Test
    void answersGetAndBothKindsOfPostAlike() {
        String byGet = client.query(SELECT).body();
        assertThat(byGet).contains("bindings");
        assertThat(client.post("/sparql", FORM, "query=" + encoded(SELECT)).body())
                .isEqualTo(byGet);
        assertThat(client.post("/sparql", "application/sparql-query", SELECT).body())
                .isEqualTo(byGet);
    }

    @Test
    void sendsTheWholeAnswerWithItsLengthAndSaysWhatItIs() {
        HttpResponse<String> response = client.query(SELECT);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Length")).isEqualTo(length(response.body()));
        assertThat(header(response, "Transfer-Encoding")).isEmpty();
        assertThat(header(response, "PolicyGraph-Completeness")).isEqualTo("complete");
        assertThat(Long.parseLong(header(response, "PolicyGraph-Release"))).isPositive();
        assertThat(header(response, "Vary")).isEqualTo("Accept, Accept-Encoding, Accept-Datetime");
        assertThat(response.headers().map()).doesNotContainKeys("Fuseki-Request-Id", "Server");
    }

    @Test
    void saysWhichLimitCutTheAnswer() {
        HttpResponse<String> response = client.query("SELECT * { ?s ?p ?o }");
        assertThat(header(response, "PolicyGraph-Completeness")).startsWith("truncated; limit=rows; max=500");
        assertThat(json(response).get("results").get("bindings").size()).isEqualTo(500);
    }

    @Test
    void countsWhatTheLimitLeftOut() {
        String all = "{ ?passage <https://w3id.org/policygraph/ns#exactQuote> ?quote }";
        long total = json(client.query("SELECT (COUNT(*) AS ?n) " + all))
                .at("/results/bindings/0/n/value")
                .asLong();
        assertThat(header(client.query("SELECT * " + all), "PolicyGraph-Completeness"))
                .isEqualTo("truncated; limit=rows; max=500; more=" + (total - 500));
    }

    @Test
    void saysOfWhichReleaseItIsAndHowManyDocumentsWereSearched() {
        HttpResponse<String> response = client.query(SELECT);
        long release = Long.parseLong(header(response, "PolicyGraph-Release"));
        assertThat(header(response, "Link"))
                .startsWith("<https://w3id.org/policygraph/releases/" + release
                        + ">; rel=\"via\", </.well-known/void>; rel=\"describedby\"");
        assertThat(Instant.parse(header(response, "PolicyGraph-Released"))).isBefore(Instant.now());
        assertThat(header(response, "PolicyGraph-Documents")).isEqualTo("13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?s a <urn:x> }", "ASK { ?s a <urn:x> }", "CONSTRUCT WHERE { ?s a <urn:x> }"})
    void leadsToAnExplanationWhereNothingWasFound(String query) {
        assertThat(header(client.query(query), "Link"))
                .contains("</api/explain?query=" + encoded(query) + ">; rel=\"help\"");
    }

    @Test
    void answersHead() {
        HttpResponse<String> head = client.send("HEAD", "/sparql?query=" + encoded(SELECT), BodyPublishers.noBody());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length"))
                .isEqualTo(length(client.query(SELECT).body()));
    }

    @Test
    void answersOptions() {
        HttpResponse<String> options = client.send("OPTIONS", "/sparql", BodyPublishers.noBody());
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(header(options, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void letsPagesOfOtherSitesRead() {
        HttpResponse<String> before =
                client.send("OPTIONS", "/sparql", BodyPublishers.noBody(), "Access-Control-Request-Method", "POST");
        assertThat(header(before, "Access-Control-Allow-Methods")).contains("POST");
        HttpResponse<String> answer = client.query(SELECT);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("PolicyGraph-Completeness");
    }

    @Test
    void letsAClientKeepAnAnswer() {
        String tag = header(client.query(SELECT), "ETag");
        HttpResponse<String> again = client.query(SELECT, "If-None-Match", "\"other\", W/" + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(client.query(SELECT + " ", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        HttpResponse<String> now = client.query("SELECT (NOW() AS ?now) {}");
        assertThat(header(now, "ETag")).isEmpty();
        assertThat(header(now, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void findsStatementsWithTheirEvidence() {
        HttpResponse<String> response = client.query("""
                PREFIX id: <https://w3id.org/policygraph/id/>
                PREFIX pg: <https://w3id.org/policygraph/ns#>
                SELECT ?quote { GRAPH ?passage { ?forum pg:addresses id:topic-human-rights-online }
                ?passage pg:exactQuote ?quote }""");
        assertThat(response.body()).contains("Promotion and protection of human rights online");
    }

    @Test
    void readsOnlyTheGraphsThatTheRequestChooses() {
        String passage = "https://w3id.org/policygraph/id/fact-sheet-140326-01/s15b";
        String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
        HttpResponse<String> response =
                client.get("/sparql?query=" + encoded(count) + "&default-graph-uri=" + encoded(passage));
        assertThat(json(response)
                        .get("results")
                        .get("bindings")
                        .get(0)
                        .get("n")
                        .get("value")
                        .asString())
                .isEqualTo("1");
    }

    @Test
    void describesItselfToPrograms() {
        HttpResponse<String> response = client.get("/sparql", "Accept", "text/turtle");
        assertThat(header(response, "Content-Type")).startsWith("text/turtle");
        assertThat(response.body()).contains("sd:Service", "sd:SPARQL11Query", "SPARQL_Results_JSON");
        assertThat(header(client.get("/sparql"), "Content-Type")).startsWith("text/turtle");
    }

    @Test
    void showsPeopleAForm() {
        HttpResponse<String> response = client.get("/sparql", "Accept", BROWSER);
        assertThat(header(response, "Content-Type")).startsWith("text/html");
        assertThat(response.body()).contains("<form", "<textarea");
        assertThat(header(response, "Content-Security-Policy")).doesNotContain("unsafe");
    }

    private static String length(String body) {
        return Integer.toString(body.getBytes(StandardCharsets.UTF_8).length);
    }
}
