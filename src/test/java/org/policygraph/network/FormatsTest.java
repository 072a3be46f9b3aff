package org.policygraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Interval;

/** Reads networks back with readers that are not ours. */
class FormatsTest {

    private static final Network NETWORK = Drawn.network();
    private static final String SHOWN = Drawn.HOSTILE.replaceAll("[\\x00\\x01\\uFFFE]", "\uFFFD");

    @Test
    void writesGraphMlThatFollowsItsSchema() {
        var read = new Read();
        var importer = new GraphMLImporter<String, DefaultWeightedEdge>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (pair, value) -> read.vertices.put(pair.getFirst() + " " + pair.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((pair, value) -> read.edges.put(pair.getSecond(), value.getValue()));
        assertThat(importer.isSchemaValidation()).isTrue();

        importer.importGraph(read.graph, reader(NetworkFormat.GRAPHML));

        assertThat(read.graph.vertexSet()).containsExactlyInAnyOrder("forum", "topic.1", "alone");
        assertThat(read.graph.containsEdge("forum", "topic.1")).isTrue();
        assertThat(read.vertices)
                .containsEntry("forum label", SHOWN)
                .containsEntry("forum kinds", "Forum | Outcome")
                .containsEntry("forum earliest", "2012-12-05")
                .containsEntry("forum strength", "0.5")
                .doesNotContainKey("alone earliest");
        assertThat(read.edges)
                .containsEntry("quote", SHOWN)
                .containsEntry("page", "2")
                .containsEntry("jaccard", "0.25");
        assertThat(read.graph.getEdgeWeight(read.graph.getEdge("forum", "topic.1")))
                .isEqualTo(3);
        assertThat(text(NetworkFormat.GRAPHML))
                .contains(
                        "edgedefault=\"directed\"",
                        "<data key=\"g-completeness\">complete</data>",
                        "directed=\"false\"");
    }

    /** The schema of GEXF 1.2 is in a library; of what 1.3 adds, two attributes are used, which are taken out here. */
    @Test
    void writesGexfThatFollowsTheSchemaButForWhatIsNew() {
        String gexf = text(NetworkFormat.GEXF);
        assertThat(gexf).contains("xmlns=\"http://gexf.net/1.3\"", "version=\"1.3\"", "kind=\"addresses\"");
        String older = gexf.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                .replace("version=\"1.3\"", "version=\"1.2\"")
                .replace(" timerepresentation=\"interval\"", "")
                .replaceAll(" kind=\"[^\"]*\"", "");
        var read = new Read();
        var importer = new SimpleGEXFImporter<String, DefaultWeightedEdge>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (pair, value) -> read.vertices.put(pair.getFirst() + " " + pair.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((pair, value) -> read.edges.put(pair.getSecond(), value.getValue()));
        assertThat(importer.isSchemaValidation()).isTrue();

        importer.importGraph(read.graph, new StringReader(older));

        assertThat(read.graph.vertexSet()).containsExactlyInAnyOrder("forum", "topic.1", "alone");
        assertThat(read.vertices)
                .containsEntry("forum label", SHOWN.replaceAll("\\s+", " "))
                .containsEntry("forum dates", "2012-12-05");
        assertThat(read.edges).containsEntry("quote", SHOWN).containsEntry("evidenceCount", "3");
    }

    @Test
    void givesGephiTheDaysAndLeavesOpenEndsOpen() {
        String gexf = text(NetworkFormat.GEXF).replace("\n", "");

        assertThat(gexf).contains("mode=\"dynamic\"", "timeformat=\"date\"");
        assertThat(gexf)
                .contains(
                        "<spells><spell start=\"2012-12-01\"/><spell start=\"2014-01-01\" end=\"2014-12-31\"/></spells></edge>");
        // The forum is there on its own day and while something is said of it; the topic has no day, and is always
        // there.
        assertThat(gexf)
                .contains("<spells><spell start=\"2012-12-05\" end=\"2012-12-05\"/><spell start=\"2012-12-01\"/>"
                        + "<spell start=\"2014-01-01\" end=\"2014-12-31\"/></spells></node>");
        assertThat(gexf.split("<spells>", -1)).hasSize(3);
    }

    @Test
    void keepsLineBreaksAndMarkupOfQuotesInXml() {
        assertThat(text(NetworkFormat.GEXF)).contains("b&#10;c", "]]&gt;", "&lt;b&gt;&amp;amp;&lt;/b&gt;");
    }

    @Test
    void writesTablesWithTheColumnsThatOthersExpect() throws IOException {
        List<CSVRecord> edges = table(text(NetworkFormat.EDGES));
        List<CSVRecord> nodes = table(text(NetworkFormat.NODES));

        assertThat(edges.getFirst().getParser().getHeaderNames())
                .startsWith("Source", "Target", "Type", "Id", "Label", "Weight")
                .endsWith("time", "earliest", "latest", "jaccard");
        assertThat(edges.getFirst().get("quote")).isEqualTo(Drawn.HOSTILE);
        assertThat(edges.getFirst().get("time")).isEqualTo("2012-12/.. | 2014");
        assertThat(edges.getFirst().get("earliest")).isEqualTo("2012-12-01");
        assertThat(edges.getFirst().get("latest")).isEmpty();
        assertThat(edges.getLast().get("Type")).isEqualTo("Undirected");
        assertThat(nodes.getFirst().getParser().getHeaderNames()).startsWith("Id", "Label", "iri");
        assertThat(nodes.getFirst().get("Label")).isEqualTo(Drawn.HOSTILE);
        assertThat(nodes).extracting(record -> record.get("Id")).containsExactly("forum", "topic.1", "alone");
    }

    @Test
    void tellsEveryPieceOfEvidence() throws IOException {
        List<CSVRecord> evidence = table(text(NetworkFormat.EVIDENCE));

        assertThat(evidence)
                .extracting(record -> record.get("Edge"))
                .containsOnly("claim-0123456789ab")
                .hasSize(3);
        assertThat(evidence).extracting(record -> record.get("page")).containsExactly("2", "", "1");
        assertThat(evidence).extracting(record -> record.get("row")).containsExactly("", "7", "");
        assertThat(evidence.getFirst().get("claim")).isEqualTo("https://example.org/id/report/s1/claim-0123456789ab");
    }

    @Test
    void packsTheTablesTogether() throws IOException {
        var files = new HashMap<String, String>();
        byte[] bytes = NetworkFormat.ZIP.written(NETWORK);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(files).containsOnlyKeys("about.csv", "nodes.csv", "edges.csv", "evidence.csv");
        assertThat(files.get("edges.csv")).isEqualTo(text(NetworkFormat.EDGES));
        assertThat(files.get("about.csv")).contains("documentsSearched,13", "completeness,complete");
        assertThat(NetworkFormat.ZIP.written(NETWORK)).isEqualTo(bytes);
    }

    @Test
    void writesANetworkOfNothing() {
        var nothing = new Network(Drawn.origin().truncatedBy("0 edges"), List.of(), List.of());
        var read = new Read();

        new GraphMLImporter<String, DefaultWeightedEdge>()
                .importGraph(
                        read.graph,
                        new StringReader(new String(NetworkFormat.GRAPHML.written(nothing), StandardCharsets.UTF_8)));

        assertThat(read.graph.vertexSet()).isEmpty();
        assertThat(new String(NetworkFormat.GEXF.written(nothing), StandardCharsets.UTF_8))
                .contains("truncated: 0 edges");
    }

    @Test
    void refusesWhatIsNoNetwork() {
        var lone = new Vertex("a", "", "A", List.of(), List.of(), Interval.UNKNOWN, Map.of());
        var edge = new Edge("e", "a", "b", true, "", "to", 1, List.of(), Map.of());

        assertThatThrownBy(() -> new Network(Drawn.origin(), List.of(lone), List.of(edge)))
                .hasMessageContaining("'e'");
        assertThatThrownBy(() -> new Network(Drawn.origin(), List.of(lone, lone), List.of()))
                .hasMessageContaining("'a'");
        assertThatThrownBy(() -> new Vertex("a b", "", "A", List.of(), List.of(), Interval.UNKNOWN, Map.of()))
                .hasMessageContaining("'a b'");
        assertThatThrownBy(() -> new Edge("e", "a", "a", true, "", "to", Double.NaN, List.of(), Map.of()))
                .hasMessageContaining("NaN");
    }

    @Test
    void saysWhenAnEdgeHoldsOnlyAsFarAsPassagesDo() {
        assertThat(NETWORK.edges().getFirst().times()).containsExactly(Drawn.SINCE_2012, Drawn.IN_2014);
        assertThat(NETWORK.edges().getLast().times()).isEmpty();
        assertThat(Drawn.SINCE_2012.from()).isEqualTo(LocalDate.of(2012, 12, 1));
    }

    private static List<CSVRecord> table(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static String text(NetworkFormat format) {
        return new String(format.written(NETWORK), StandardCharsets.UTF_8);
    }

    private static Reader reader(NetworkFormat format) {
        return new InputStreamReader(new ByteArrayInputStream(format.written(NETWORK)), StandardCharsets.UTF_8);
    }

    /** What a reader has found. */
    private static final class Read {
        final DirectedWeightedPseudograph<String, DefaultWeightedEdge> graph =
                new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
        final Map<String, String> vertices = new HashMap<>();
        final Map<String, String> edges = new HashMap<>();
    }
}
