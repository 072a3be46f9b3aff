package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Takes networks along as users of Gephi, R and pandas do. The numbers R… are those of the list of relations. */
@RunningService
class NetworksIT {

    private final ApiClient client;

    NetworksIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @ParameterizedTest
    @CsvSource({
        "graphml, application/graphml+xml, network.graphml",
        "gexf, application/gexf+xml, network.gexf",
        "edges, text/csv;charset=UTF-8, network-edges.csv",
        "nodes, text/csv;charset=UTF-8, network-nodes.csv",
        "evidence, text/csv;charset=UTF-8, network-evidence.csv",
        "zip, application/zip, network.zip"
    })
    void givesEachFormatByName(String format, String type, String file) {
        HttpResponse<String> answer = client.get("/api/network?format=" + format, "Accept", "text/html, */*;q=0.1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(header(answer, "Content-Disposition")).contains("filename=\"" + file + "\"");
        assertThat(header(answer, "PolicyGraph-Completeness")).isEqualTo("complete");
        assertThat(header(answer, "PolicyGraph-Documents")).isEqualTo("13");
        assertThat(String.join(",", answer.headers().allValues("Link"))).contains("rel=\"alternate\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/network, application/graphml+xml, application/graphml+xml",
        "/api/network, 'application/json;q=0.5, application/gexf+xml', application/gexf+xml",
        "/api/network, text/csv, text/csv;charset=UTF-8",
        "/api/network, */*, application/json",
        "/api/topics, application/gexf+xml, application/gexf+xml",
        "/api/claims, application/zip, application/zip"
    })
    void givesWhatTheHeaderLikesBest(String address, String accept, String type) {
        assertThat(header(client.get(address, "Accept", accept), "Content-Type"))
                .isEqualTo(type);
    }

    @Test
    void drawsEachStatementOnceWithAllItsPassages() {
        JsonNode network = client.json("/api/network?topic=topic-human-rights-online&document=fact-sheet-140326-01")
                .at("/item");

        // R12 and R75: both fora address the topic.
        Set<String> said = new HashSet<>();
        network.get("edges")
                .forEach(edge -> said.add(
                        edge.get("source").asString() + " " + edge.get("label").asString() + " "
                                + edge.get("target").asString()));
        assertThat(said)
                .contains(
                        "international-fora addresses topic-human-rights-online",
                        "eu-us-cyber-dialogue addresses topic-human-rights-online");
        assertThat(network.get("edges"))
                .allSatisfy(edge ->
                        assertThat(edge.at("/evidence/0/quote").asString()).isNotBlank());
    }

    @Test
    void readsTheWholeReleaseBackAsItIsInTheClaims() {
        Map<String, String> labels = new HashMap<>();
        var graph = graph(client.get("/api/network?format=graphml").body(), labels);

        var things = new HashSet<String>();
        var pairs = new HashSet<String>();
        String address = "/api/claims?size=200";
        while (!address.isEmpty()) {
            JsonNode page = client.json(address);
            page.get("items").forEach(claim -> {
                if (!claim.at("/object/iri").isNull()) {
                    String from = claim.at("/subject/slug").asString("");
                    String to = claim.at("/object/slug").asString("");
                    things.add(from);
                    things.add(to);
                    pairs.add(claim.at("/subject/iri").asString() + " "
                            + claim.at("/predicate/iri").asString() + " "
                            + claim.at("/object/iri").asString());
                }
            });
            address = page.at("/links/next").asString("");
        }
        assertThat(graph.vertexSet())
                .containsAll(things.stream().filter(name -> !name.isEmpty()).toList());
        assertThat(graph.edgeSet()).hasSameSizeAs(pairs);
        assertThat(labels).containsEntry("topic-human-rights-online", "Human rights online");
    }

    @Test
    void takesPathsAlong() {
        String address = "/api/connections?from=budapest-convention&to=topic-human-rights-online";
        var graph = graph(client.get(address + "&format=graphml").body(), new HashMap<>());

        // R108, R100, R106, R12
        assertThat(graph.containsEdge("eu-us-working-group", "budapest-convention"))
                .isTrue();
        assertThat(graph.containsEdge("priority-coordinating-positions", "international-fora"))
                .isTrue();
        assertThat(graph.containsEdge("international-fora", "topic-human-rights-online"))
                .isTrue();
        assertThat(header(client.get(address + "&k=1&format=gexf"), "PolicyGraph-Completeness"))
                .startsWith("truncated: k=1");
    }

    @Test
    void takesNeighboursAlongWithTheirStrength() {
        String address = "/api/connections/topic-human-rights-online";
        JsonNode page = client.json(address + "?size=10");
        HttpResponse<String> answer = client.get(address + "?size=10&format=nodes");

        assertThat(answer.body().lines().findFirst().orElse("")).endsWith(",strength");
        page.get("items")
                .forEach(item -> assertThat(answer.body())
                        .contains(item.at("/thing/slug").asString() + ","));
        assertThat(header(answer, "PolicyGraph-Completeness"))
                .isEqualTo("truncated: 10 of " + page.get("total") + " neighbours; size and page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/topics", "/api/fora", "/api/actors", "/api/outcomes", "/api/documents"})
    void takesListsAlong(String address) {
        var graph = graph(client.get(address + "?format=graphml").body(), new HashMap<>());

        client.json(address + "?size=200")
                .get("items")
                .forEach(item ->
                        assertThat(graph.vertexSet()).contains(item.get("slug").asString()));
    }

    @Test
    void takesAnswersAlongThatAreDrawnAsNetworks() {
        String address = "/api/questions/cq03-sub-groups-and-their-topics/answers";
        JsonNode rows = client.json(address).get("rows");
        HttpResponse<String> answer = client.get(address + "?format=graphml");

        var labels = new HashMap<String, String>();
        var graph = graph(answer.body(), labels);
        assertThat(rows).isNotEmpty();
        rows.forEach(row -> assertThat(graph.containsEdge(
                        row.at("/subForum/slug").asString(),
                        row.at("/topic/slug").asString()))
                .isTrue());
        assertThat(header(answer, "Content-Disposition")).contains("cq03-sub-groups-and-their-topics.graphml");
        assertThat(client.get(address + "?format=evidence").body())
                .contains(rows.at("/0/quote/value").asString());
        assertThat(client.get("/api/questions/cq01-fora-that-address-a-topic/answers?format=gexf")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesAGraphAlongWithTheClaimsBehindIt() {
        String address = "/api/questions/cq48-a-topic-and-what-is-linked-with-it/answers";
        HttpResponse<String> edges = client.get(address + "?format=edges");

        // R75 in sentence S15b, and its claim.
        assertThat(edges.body())
                .contains("eu-us-cyber-dialogue,topic-human-rights-online,Directed,")
                .contains("https://w3id.org/policygraph/id/fact-sheet-140326-01/s15b/claim-");
        assertThat(header(client.get(address, "Accept", "application/gexf+xml"), "Content-Type"))
                .isEqualTo("application/gexf+xml");
    }

    /** The same passage as evidence twice would count twice. */
    @Test
    void countsAPassageOnceAsEvidenceOfAnEdge() {
        String address = "/api/questions/cq16-fora-that-share-topics/answers?format=evidence";
        var rows = client.get(address).body().lines().toList();

        assertThat(rows).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }

    @Test
    void speaksTheLanguageThatIsWanted() {
        HttpResponse<String> answer = client.get("/api/topics?format=nodes", "Accept-Language", "de");

        assertThat(header(answer, "Content-Language")).isEqualTo("de, en");
        assertThat(answer.body()).contains("topic-cybercrime,Computerkriminalität,");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/network?format=pdf, 400, bad-value",
        "/api/network?format=gexf&format=zip, 400, bad-value",
        "/api/network?topic=no-topic, 400, unknown-name",
        "/api/network?size=3, 400, unknown-parameter",
        "/api/topics?format=ics, 400, bad-value"
    })
    void refusesWhatItCannotGive(String address, int status, String kind) {
        HttpResponse<String> answer = client.get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(ApiClient.read(answer.body()).get("type").asString()).endsWith("/" + kind);
    }

    @Test
    void letsClientsKeepANetworkAndTellsVariantsApart() {
        String graphml = header(client.get("/api/network", "Accept", "application/graphml+xml"), "ETag");
        String gexf = header(client.get("/api/network", "Accept", "application/gexf+xml"), "ETag");

        assertThat(graphml).isNotEqualTo(gexf);
        assertThat(client.get("/api/network", "Accept", "application/gexf+xml", "If-None-Match", gexf)
                        .statusCode())
                .isEqualTo(304);
    }

    private static DirectedWeightedPseudograph<String, DefaultWeightedEdge> graph(
            String graphml, Map<String, String> labels) {
        var graph = new DirectedWeightedPseudograph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var importer = new GraphMLImporter<String, DefaultWeightedEdge>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((pair, value) -> {
            if (pair.getSecond().equals("label")) {
                labels.put(pair.getFirst(), value.getValue());
            }
        });
        importer.importGraph(graph, new StringReader(graphml));
        return graph;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
