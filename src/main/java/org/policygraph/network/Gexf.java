package org.policygraph.network;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.catalogue.Interval;

/**
 * Writes GEXF 1.3 with dates, so that Gephi's timeline works. Whatever has no date is there at all times. A thing that
 * has dates is there in these and whenever something that is said of it holds, because no edge may outlive its ends.
 */
final class Gexf {

    private static final String NAMESPACE = "http://gexf.net/1.3";

    private final Network network;
    private final Xml xml;
    private final Lifetimes lifetimes;
    private final List<Column<Vertex>> vertexColumns;
    private final List<Column<Edge>> edgeColumns;

    private Gexf(Network network, OutputStream out) {
        this.network = network;
        this.xml = new Xml(out);
        this.lifetimes = new Lifetimes(network);
        this.vertexColumns = Columns.ofVertices(network);
        this.edgeColumns = Columns.ofEdges(network);
    }

    static void write(Network network, OutputStream out) {
        new Gexf(network, out).write();
    }

    private void write() {
        xml.begin(
                "gexf",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + NAMESPACE + "/gexf.xsd",
                "version",
                "1.3");
        xml.begin(
                "meta",
                "lastmodifieddate",
                network.origin().released().atZone(ZoneOffset.UTC).toLocalDate().toString());
        xml.begin("creator").text("PolicyGraph").end("creator");
        xml.begin("description").text(About.summary(network)).end("description").end("meta");
        graph();
        xml.end("gexf").close();
    }

    private void graph() {
        xml.begin(
                "graph",
                "defaultedgetype",
                "directed",
                "idtype",
                "string",
                "mode",
                "dynamic",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        declare("node", "n-", vertexColumns);
        declare("edge", "e-", edgeColumns);
        xml.begin("nodes", "count", Integer.toString(network.vertices().size()));
        network.vertices().forEach(this::vertex);
        xml.end("nodes")
                .begin("edges", "count", Integer.toString(network.edges().size()));
        network.edges().forEach(this::edge);
        xml.end("edges").end("graph");
    }

    private <T> void declare(String of, String prefix, List<Column<T>> columns) {
        xml.begin("attributes", "class", of, "mode", "static");
        columns.forEach(column -> xml.empty(
                "attribute",
                "id",
                prefix + column.name(),
                "title",
                column.name(),
                "type",
                column.type().gexf()));
        xml.end("attributes");
    }

    private void vertex(Vertex vertex) {
        xml.begin("node", "id", vertex.id(), "label", token(vertex.label()));
        values(vertex, "n-", vertexColumns);
        spells(lifetimes.of(vertex));
        xml.end("node");
    }

    /** Without a kind of its own, an edge beside another one between the same things would be lost in Gephi. */
    private void edge(Edge edge) {
        xml.begin(
                "edge",
                "id",
                edge.id(),
                "source",
                edge.source(),
                "target",
                edge.target(),
                "type",
                edge.directed() ? "directed" : "undirected",
                "kind",
                token(edge.label()),
                "label",
                token(edge.label()),
                "weight",
                Double.toString(edge.weight()));
        values(edge, "e-", edgeColumns);
        spells(edge.times());
        xml.end("edge");
    }

    private <T> void values(T of, String prefix, List<Column<T>> columns) {
        xml.begin("attvalues");
        for (Column<T> column : columns) {
            String value = column.value().apply(of);
            if (!value.isEmpty()) {
                xml.empty("attvalue", "for", prefix + column.name(), "value", value);
            }
        }
        xml.end("attvalues");
    }

    /** An end that is open has no attribute. */
    private void spells(List<Interval> times) {
        if (times.isEmpty()) {
            return;
        }
        xml.begin("spells");
        times.forEach(
                time -> xml.empty("spell", "start", day(time.earliest().stream()), "end", day(time.latest().stream())));
        xml.end("spells");
    }

    private static String day(Stream<LocalDate> day) {
        return day.map(LocalDate::toString).findFirst().orElse("");
    }

    /** Labels are tokens in GEXF: words with single spaces between. */
    private static String token(String label) {
        return label.strip().replaceAll("\\s+", " ");
    }
}
