package org.policygraph.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes tables (RFC 4180). The first columns have the names and the order that Gephi, igraph and pandas expect. Cells
 * hold what the graph has, letter by letter: a quote must stay one.
 */
final class Tables {

    private Tables() {}

    static void vertices(Network network, OutputStream out) throws IOException {
        List<Column<Vertex>> columns = Columns.ofVertices(network);
        write(
                out,
                header(List.of("Id", "Label"), columns),
                table -> network.vertices()
                        .forEach(vertex -> row(table, List.of(vertex.id(), vertex.label()), vertex, columns)));
    }

    static void edges(Network network, OutputStream out) throws IOException {
        List<Column<Edge>> columns = Columns.ofEdges(network);
        var first = List.of("Source", "Target", "Type", "Id", "Label", "Weight");
        write(
                out,
                header(first, columns),
                table -> network.edges().forEach(edge -> row(table, ends(edge), edge, columns)));
    }

    /** A row for each passage that says what an edge stands for. */
    static void evidence(Network network, OutputStream out) throws IOException {
        write(
                out,
                header(List.of("Edge"), Columns.EVIDENCE),
                table -> network.edges()
                        .forEach(edge -> edge.evidence()
                                .forEach(each -> row(table, List.of(edge.id()), each, Columns.EVIDENCE))));
    }

    /** The three tables, and what the network is. */
    static void all(Network network, OutputStream out) throws IOException {
        LocalDateTime released =
                network.origin().released().atZone(ZoneOffset.UTC).toLocalDateTime();
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        enter(zip, "about.csv", released);
        about(network, zip);
        enter(zip, "nodes.csv", released);
        vertices(network, zip);
        enter(zip, "edges.csv", released);
        edges(network, zip);
        enter(zip, "evidence.csv", released);
        evidence(network, zip);
        zip.finish();
    }

    private static void about(Network network, OutputStream out) throws IOException {
        write(
                out,
                List.of("Name", "Value"),
                table -> About.of(network).forEach((name, value) -> print(table, List.of(name, value))));
    }

    private static List<String> ends(Edge edge) {
        return List.of(
                edge.source(),
                edge.target(),
                edge.directed() ? "Directed" : "Undirected",
                edge.id(),
                edge.label(),
                Double.toString(edge.weight()));
    }

    /** The same bytes each time: the entry is as old as the release. */
    private static void enter(ZipOutputStream zip, String name, LocalDateTime released) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(released);
        zip.putNextEntry(entry);
    }

    private static <T> List<String> header(List<String> first, List<Column<T>> columns) {
        return Stream.concat(first.stream(), columns.stream().map(Column::name)).toList();
    }

    private static <T> void row(Writer table, List<String> first, T of, List<Column<T>> columns) {
        var cells = new ArrayList<>(first);
        columns.forEach(column -> cells.add(column.value().apply(of)));
        print(table, cells);
    }

    /** The stream stays open, for another table may follow. */
    private static void write(OutputStream out, List<String> header, Consumer<Writer> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        print(writer, header);
        rows.accept(writer);
        writer.flush();
    }

    private static void print(Writer table, List<String> cells) {
        try {
            CSVFormat.RFC4180.printRecord(table, cells.toArray());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
