package org.policygraph.network;

import java.io.OutputStream;
import java.util.List;

/** Writes GraphML 1.0: the keys first, each with its type, then the things and what connects them. */
final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String SCHEMA = NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd";

    private final Network network;
    private final Xml xml;
    private final List<Column<Vertex>> vertexColumns;
    private final List<Column<Edge>> edgeColumns;

    private GraphMl(Network network, OutputStream out) {
        this.network = network;
        this.xml = new Xml(out);
        this.vertexColumns = Columns.ofVertices(network);
        this.edgeColumns = Columns.ofEdges(network);
    }

    static void write(Network network, OutputStream out) {
        new GraphMl(network, out).write();
    }

    private void write() {
        xml.begin(
                "graphml",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                SCHEMA);
        xml.begin("desc").text(About.summary(network)).end("desc");
        About.of(network).forEach((name, value) -> key("g-" + name, "graph", name, "string"));
        key("n-label", "node", "label", "string");
        vertexColumns.forEach(column ->
                key("n-" + column.name(), "node", column.name(), column.type().graphMl()));
        key("e-label", "edge", "label", "string");
        key("e-weight", "edge", "weight", "double");
        edgeColumns.forEach(column ->
                key("e-" + column.name(), "edge", column.name(), column.type().graphMl()));
        xml.begin("graph", "id", "network", "edgedefault", isDirected() ? "directed" : "undirected");
        About.of(network).forEach((name, value) -> data("g-" + name, value));
        network.vertices().forEach(this::vertex);
        network.edges().forEach(this::edge);
        xml.end("graph").end("graphml").close();
    }

    /** A network in which the ends of no edge differ is undirected; programs that know no mixed ones read it, too. */
    private boolean isDirected() {
        return network.edges().isEmpty() || network.edges().stream().anyMatch(Edge::directed);
    }

    private void key(String id, String of, String name, String type) {
        xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
    }

    private void vertex(Vertex vertex) {
        xml.begin("node", "id", vertex.id());
        data("n-label", vertex.label());
        vertexColumns.forEach(
                column -> data("n-" + column.name(), column.value().apply(vertex)));
        xml.end("node");
    }

    private void edge(Edge edge) {
        String directed = edge.directed() == isDirected() ? "" : Boolean.toString(edge.directed());
        xml.begin("edge", "id", edge.id(), "source", edge.source(), "target", edge.target(), "directed", directed);
        data("e-label", edge.label());
        data("e-weight", Double.toString(edge.weight()));
        edgeColumns.forEach(column -> data("e-" + column.name(), column.value().apply(edge)));
        xml.end("edge");
    }

    private void data(String key, String value) {
        if (!value.isEmpty()) {
            xml.begin("data", "key", key).text(value).end("data");
        }
    }
}
