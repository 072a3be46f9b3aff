package org.policygraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.sparql.SparqlClient.encoded;
import static org.policygraph.sparql.SparqlClient.header;
import static org.policygraph.sparql.SparqlClient.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers in the format that is wanted. */
@RunningEndpoint
class AnswerFormatsIT {

    private static final String SELECT =
            "SELECT ?label { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?label }" + " ORDER BY ?label LIMIT 3";
    private static final String CONSTRUCT = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 3";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    private final SparqlClient client;

    AnswerFormatsIT(@Autowired @LocalServerPort int port) {
        client = SparqlClient.on(port);
    }

    @ParameterizedTest
    @CsvSource({"turtle, 1", "trig, 1", "ntriples, 0", "nquads, 0", "rdfxml, 0", "jsonld, 0"})
    void saysItInsideWhereAGraphMayHoldAComment(String format, int comments) {
        String query = "CONSTRUCT WHERE { ?s <https://w3id.org/policygraph/ns#exactQuote> ?o }";
        String body = client.get("/sparql?format=" + format + "&query=" + encoded(query))
                .body();
        assertThat(body.lines().filter(line -> line.startsWith("# PolicyGraph release ")))
                .hasSize(comments);
        assertThat(body.lines()
                        .limit(1)
                        .filter(line -> line.contains("13 document(s) searched; truncated; limit=rows")))
                .hasSize(comments);
    }

    @Test
    void saysItBelowATableForPeople() {
        assertThat(client.get("/sparql?format=text&query=" + encoded(SELECT))
                        .body()
                        .lines()
                        .toList()
                        .getLast())
                .startsWith("# PolicyGraph release ")
                .endsWith("; complete");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/sparql-results+json                          | application/sparql-results+json
            application/json                                         | application/json
            application/sparql-results+xml                           | application/sparql-results+xml
            application/xml                                          | application/xml
            text/csv                                                 | text/csv;charset=utf-8
            text/tab-separated-values                                | text/tab-separated-values;charset=utf-8
            text/plain                                               | text/plain;charset=utf-8
            */*                                                      | application/sparql-results+json
            text/csv;q=0.1, application/sparql-results+xml;q=0.2     | application/sparql-results+xml
            text/*, application/sparql-results+json;q=0.9            | text/csv;charset=utf-8
            application/sparql-results+json;q=0, */*                 | application/sparql-results+xml
            text/turtle, text/csv;q=0.1                              | text/csv;charset=utf-8
            text/html, application/sparql-results+json               | application/sparql-results+json
            text/html;q=0.5, */*                                     | application/sparql-results+json
            text/html                                                | text/html;charset=utf-8
            """)
    void negotiatesTheFormatOfRows(String accept, String expected) {
        assertThat(header(client.query(SELECT, "Accept", accept), "Content-Type"))
                .isEqualTo(expected);
        assertThat(header(client.query("ASK {}", "Accept", accept), "Content-Type"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle;charset=utf-8",
        "application/trig, application/trig",
        "application/n-triples, application/n-triples",
        "application/n-quads, application/n-quads",
        "application/rdf+xml, application/rdf+xml",
        "application/ld+json, application/ld+json",
        "*/*, text/turtle;charset=utf-8"
    })
    void negotiatesTheFormatOfGraphs(String accept, String expected) {
        assertThat(header(client.query(CONSTRUCT, "Accept", accept), "Content-Type"))
                .isEqualTo(expected);
        assertThat(header(client.query("DESCRIBE <urn:x>", "Accept", accept), "Content-Type"))
                .isEqualTo(expected);
    }

    @Test
    void givesABrowserAPageAndEveryoneElseNone() {
        assertThat(header(client.query(SELECT, "Accept", BROWSER), "Content-Type"))
                .isEqualTo("text/html;charset=utf-8");
        assertThat(header(client.query(SELECT, "Accept", "application/xml;q=0.9, */*;q=0.8"), "Content-Type"))
                .isEqualTo("application/sparql-results+json");
        assertThat(header(
                        client.get("/sparql?format=json&query=" + encoded(SELECT), "Accept", BROWSER), "Content-Type"))
                .isEqualTo("application/sparql-results+json");
    }

    @Test
    void letsTheAddressNameTheFormat() {
        assertThat(client.get("/sparql?format=csv&query=" + encoded(SELECT)).body())
                .startsWith("label\r\n");
        assertThat(header(client.get("/sparql?output=turtle&query=" + encoded(CONSTRUCT)), "Content-Type"))
                .startsWith("text/turtle");
    }

    @Test
    void listsWhatItCanGiveWhenAskedForSomethingElse() {
        HttpResponse<String> response = client.query(SELECT, "Accept", "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(json(response).get("available").toString()).contains("text/csv", "application/sparql-results+json");
    }

    /** The texts have form feeds between their pages, which XML cannot hold. */
    @ParameterizedTest
    @CsvSource({
        "SELECT ?text { GRAPH ?graph { ?document pg:text ?text } },application/sparql-results+xml",
        "CONSTRUCT { ?document pg:text ?text } { GRAPH ?graph { ?document pg:text ?text } },application/rdf+xml"
    })
    void refusesToWriteBrokenXml(String query, String type) {
        HttpResponse<String> response =
                client.query("PREFIX pg: <https://w3id.org/policygraph/ns#> " + query, "Accept", type);

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("form feed", "another format");
    }

    @Test
    void compressesWhenAsked() throws IOException, InterruptedException {
        String query = "SELECT * { ?s ?p ?o } LIMIT 100";
        HttpRequest request = HttpRequest.newBuilder(URI.create(client.address("/sparql?query=" + encoded(query))))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = client.http().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .isEqualTo(client.query(query).body());
        assertThat(header(client.query("ASK {}", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEmpty();
    }
}
