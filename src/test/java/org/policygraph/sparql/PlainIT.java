package org.policygraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.sparql.BadQueryIT.assertProblem;
import static org.policygraph.sparql.SparqlClient.encoded;
import static org.policygraph.sparql.SparqlClient.header;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same addresses before an ordinary store, as conformance suites see them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "policygraph.mode=plain",
            "policygraph.store=memory",
            "policygraph.curator.password=" + RunningEndpoint.PASSWORD,
            "spring.main.banner-mode=off"
        })
class PlainIT {

    private static final String UPDATE = "application/sparql-update";
    private static final String TRIPLE = "<urn:example:a> <urn:example:b> \"c\" .";

    private final SparqlClient client;

    PlainIT(@Autowired @LocalServerPort int port) {
        client = SparqlClient.on(port);
    }

    @BeforeEach
    void empty() {
        assertThat(update("DROP ALL").statusCode()).isEqualTo(204);
    }

    @Test
    void writesTheDefaultGraph() {
        assertThat(update("INSERT DATA { " + TRIPLE + " }").statusCode()).isEqualTo(204);
        HttpResponse<String> answer = client.query("SELECT * { ?s ?p ?o }");
        assertThat(answer.body()).contains("urn:example:b");
        assertThat(header(answer, "ETag")).isEmpty();
        assertThat(update("DELETE WHERE { ?s ?p ?o }").statusCode()).isEqualTo(204);
        assertThat(client.query("ASK { ?s ?p ?o }").body()).contains("false");
    }

    @Test
    void usesTheGraphsThatTheRequestChooses() {
        update("INSERT DATA { GRAPH <urn:example:g> { " + TRIPLE + " } }");
        String copy = "INSERT { GRAPH <urn:example:h> { ?s ?p ?o } } WHERE { ?s ?p ?o }";
        client.write("POST", "/sparql/update?using-graph-uri=urn%3Aexample%3Ag", UPDATE, copy);
        assertThat(client.query("ASK { GRAPH <urn:example:h> { ?s ?p ?o } }").body())
                .contains("true");
        assertThat(client.query("ASK FROM <urn:example:missing> { ?s ?p ?o }").body())
                .contains("false");
    }

    @Test
    void createsReplacesAddsAndDeletesGraphs() {
        String path = "/sparql/data/person/1.ttl";
        assertThat(client.write("PUT", path, "text/turtle", TRIPLE).statusCode())
                .isEqualTo(201);
        assertThat(client.write("PUT", path, "text/turtle", TRIPLE).statusCode())
                .isEqualTo(204);
        assertThat(client.write("POST", path, "text/turtle", "<> <urn:example:b> 2 .")
                        .statusCode())
                .isEqualTo(204);
        String indirect = "/sparql/data?graph=" + encoded(client.address(path));
        assertThat(client.get(indirect, "Accept", "application/n-triples").body())
                .contains("urn:example:a", "<" + client.address(path) + ">");
        assertThat(client.write("DELETE", path, "text/turtle", "").statusCode()).isEqualTo(204);
        assertThat(client.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void namesANewGraphItself() {
        HttpResponse<String> created = client.write("POST", "/sparql/data", "text/turtle", TRIPLE);
        assertThat(created.statusCode()).isEqualTo(201);
        String location = header(created, "Location");
        assertThat(client.get(location.substring(client.address("").length())).body())
                .contains("urn:example:b");
    }

    @Test
    void keepsBlankNodesOfTwoUploadsApart() {
        for (int i = 0; i < 2; i++) {
            client.write("POST", "/sparql/data?default", "text/turtle", "_:x <urn:example:b> 1 .");
        }
        assertThat(client.query("SELECT ?s { ?s <urn:example:b> 1 }", "Accept", "text/csv")
                        .body()
                        .lines())
                .hasSize(3);
    }

    @Test
    void changesNothingWhenAPartFails() {
        String update = "INSERT DATA { " + TRIPLE + " } ; CREATE GRAPH <urn:g> ; COPY <urn:example:missing> TO <urn:g>";
        assertProblem(client.write("POST", "/sparql/update", UPDATE, update), 400, "not-evaluable");
        assertThat(client.query("ASK { ?s ?p ?o }").body()).contains("false");
    }

    @Test
    void letsOnlyTheCuratorWriteHereToo() {
        assertProblem(client.post("/sparql/update", UPDATE, "CLEAR ALL"), 401, "not-the-curator");
        assertProblem(
                client.send(
                        "PUT", "/sparql/data?default", BodyPublishers.ofString(TRIPLE), "Content-Type", "text/turtle"),
                401,
                "not-the-curator");
    }

    private HttpResponse<String> update(String update) {
        return client.write("POST", "/sparql/update", UPDATE, update);
    }
}
