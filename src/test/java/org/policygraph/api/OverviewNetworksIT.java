package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Takes matrices and what occurs together along as networks. The numbers R… are those of the list of relations. */
@RunningService
class OverviewNetworksIT {

    private static final String SMART_GRIDS = "/api/matrix?row=topic-smart-grids&column=eu-us-working-group";

    private final ApiClient client;

    OverviewNetworksIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/matrix?evidence=2",
                "/api/matrix?rows=instruments&columns=states",
                "/api/matrix?rows=topics&columns=actors&rollUp=true&from=2010&to=2014"
            })
    void drawsRowsAndColumnsAsNodesAndFilledCellsAsEdges(String address) {
        JsonNode matrix = client.json(address).get("item");
        var graph = graph(client.get(address + "&format=graphml").body());

        var things = new HashSet<String>();
        for (String lines : List.of("rows", "columns")) {
            matrix.get(lines).forEach(line -> things.add(line.at("/thing/slug").asString()));
        }
        assertThat(graph.vertexSet()).isEqualTo(things);
        assertThat(graph.edgeSet()).isNotEmpty().hasSize(matrix.get("cells").size());
        matrix.get("cells")
                .forEach(cell -> assertThat(weight(graph, cell.at("/row/slug"), cell.at("/column/slug")))
                        .isEqualTo(cell.get("statements").asDouble()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cooccurrence?evidence=1",
                "/api/cooccurrence?of=actors&in=forum",
                "/api/cooccurrence?of=fora&in=topic"
            })
    void drawsEveryPairAsAnEdge(String address) throws IOException {
        var pairs = new HashMap<Set<String>, JsonNode>();
        String next = address + "&size=200";
        while (!next.isEmpty()) {
            JsonNode page = client.json(next);
            page.get("items")
                    .forEach(pair -> pairs.put(
                            Set.of(
                                    pair.at("/one/slug").asString(),
                                    pair.at("/other/slug").asString()),
                            pair));
            next = page.at("/links/next").asString("");
        }
        List<CSVRecord> edges = table(client.get(address + "&format=edges").body());
        List<CSVRecord> nodes = table(client.get(address + "&format=nodes").body());

        assertThat(edges).isNotEmpty().hasSameSizeAs(pairs.keySet()).allSatisfy(edge -> {
            JsonNode pair = Objects.requireNonNull(pairs.get(Set.of(edge.get("Source"), edge.get("Target"))));
            assertThat(edge.get("Type")).isEqualTo("Undirected");
            assertThat(Double.parseDouble(edge.get("Weight")))
                    .isEqualTo(pair.get("together").asDouble());
            assertThat(Double.parseDouble(edge.get("withSource")))
                    .isEqualTo(pair.get("withOne").asDouble());
            assertThat(Double.parseDouble(edge.get("jaccard")))
                    .isBetween(
                            pair.get("jaccard").asDouble() - 1e-4,
                            pair.get("jaccard").asDouble() + 1e-4);
        });
        assertThat(nodes.stream().map(node -> node.get("Id")))
                .containsExactlyInAnyOrderElementsOf(
                        pairs.keySet().stream().flatMap(Set::stream).distinct().toList());
    }

    /** R87 says it of workshops that R77 dates, as an outcome of the working group: 2010-11/2014-03-26. */
    @Test
    void provesACellWithItsSentencesAndDatesItByThem() throws IOException {
        String gexf = client.get(SMART_GRIDS + "&format=gexf").body().replace("\n", "");
        List<CSVRecord> evidence =
                table(client.get(SMART_GRIDS + "&format=evidence").body());

        assertThat(gexf).contains("<spell start=\"2010-11-01\" end=\"2014-03-26\"/></spells></edge>");
        assertThat(evidence).hasSize(2).allSatisfy(line -> {
            assertThat(line.get("quote")).contains("smart grids");
            assertThat(line.get("claim")).contains("/claim-");
            assertThat(line.get("Edge")).isEqualTo("edge-1");
        });
        assertThat(evidence.getFirst().get("time")).isEqualTo("2010-11/2014-03-26");
        assertThat(evidence.getLast().get("time")).isEmpty();
    }

    /** The eleven norms of 2015, and for each that it belongs to the group's report. */
    @Test
    void takesAsMuchEvidenceAsIsAskedForAndTellsWhatIsLeftOut() throws IOException {
        String norms = "/api/matrix?row=topic-norms-of-behaviour&column=un-gge&modality=asserted&format=evidence";
        HttpResponse<String> all = client.get(norms + "&evidence=100");
        HttpResponse<String> two = client.get(norms + "&evidence=2");
        JsonNode reasons =
                client.json(norms.replace("&format=evidence", "&evidence=100")).at("/item/cells/0/evidence");

        assertThat(reasons).hasSize(11);
        Set<String> said = new HashSet<>();
        reasons.findValues("claim").forEach(claim -> said.add(claim.asString()));
        assertThat(table(all.body()).stream().map(line -> line.get("claim")).distinct())
                .containsExactlyInAnyOrderElementsOf(said);
        assertThat(header(all, "PolicyGraph-Completeness")).isEqualTo("complete");
        assertThat(table(two.body()))
                .isNotEmpty()
                .hasSizeLessThan(table(all.body()).size());
        assertThat(header(two, "PolicyGraph-Completeness")).startsWith("truncated: 'evidence' reasons");
        assertThat(header(
                        client.get("/api/cooccurrence?in=document&evidence=1&format=gexf"), "PolicyGraph-Completeness"))
                .startsWith("truncated: 'evidence' places");
        assertThat(header(client.get("/api/cooccurrence?in=forum&size=1&format=gexf"), "PolicyGraph-Completeness"))
                .startsWith("truncated: 1 of "
                        + client.json("/api/cooccurrence?in=forum").get("total") + " pairs");
    }

    @Test
    void packsTheTablesAndTellsWhatTheyAreOf() throws IOException {
        byte[] archive = client.bytes(SMART_GRIDS + "&format=zip");
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files).containsOnlyKeys("about.csv", "nodes.csv", "edges.csv", "evidence.csv");
        assertThat(table(files.getOrDefault("edges.csv", ""))).hasSize(1);
        assertThat(table(files.getOrDefault("nodes.csv", ""))).hasSize(2);
        assertThat(files.getOrDefault("about.csv", ""))
                .contains("What topics and fora have to do with each other", "documentsSearched,13", "complete");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/matrix, text/csv, text/csv;charset=UTF-8, 'row,rowLabel'",
        "/api/matrix, */*, application/json, '{'",
        "/api/matrix, application/gexf+xml, application/gexf+xml, '<?xml'",
        "/api/matrix, 'application/json;q=0.5, application/graphml+xml', application/graphml+xml, '<?xml'",
        "/api/matrix?format=csv, application/gexf+xml, text/csv;charset=UTF-8, 'row,rowLabel'",
        "/api/matrix?format=edges, application/json, text/csv;charset=UTF-8, 'Source,Target'",
        "/api/cooccurrence, text/csv, text/csv;charset=UTF-8, 'one,oneLabel'",
        "/api/cooccurrence, */*, application/json, '{'",
        "/api/cooccurrence, application/zip, application/zip, 'PK'",
        "/api/cooccurrence?format=json, application/zip, application/json, '{'"
    })
    void givesTheTableBeforeThoseOfANetwork(String address, String accept, String type, String begins) {
        HttpResponse<String> answer = client.get(address, "Accept", accept);

        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(answer.body()).startsWith(begins);
        String tag = header(answer, "ETag");
        assertThat(client.get(address, "Accept", accept, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/matrix?format=pdf, 'json, csv, graphml, gexf, edges, nodes, evidence, zip'",
        "/api/cooccurrence?format=ics, 'json, csv, graphml'",
        "/api/matrix?format=gexf&evidence=101, from 1 to 100",
        "/api/matrix?format=gexf&rows=fora&columns=fora, another kind",
        "/api/cooccurrence?format=zip&of=fora&in=forum, something else"
    })
    void refusesWhatMakesNoSense(String address, String told) {
        HttpResponse<String> answer = client.get(address);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(ApiClient.read(answer.body()).get("detail").asString()).contains(told);
    }

    private static double weight(WeightedPseudograph<String, DefaultWeightedEdge> graph, JsonNode one, JsonNode other) {
        return graph.getEdgeWeight(graph.getEdge(one.asString(), other.asString()));
    }

    private static WeightedPseudograph<String, DefaultWeightedEdge> graph(String graphml) {
        var graph = new WeightedPseudograph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var importer = new GraphMLImporter<String, DefaultWeightedEdge>();
        importer.setVertexFactory(id -> id);
        importer.importGraph(graph, new StringReader(graphml));
        return graph;
    }

    private static List<CSVRecord> table(String text) throws IOException {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
