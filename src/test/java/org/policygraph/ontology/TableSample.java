package org.policygraph.ontology;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.policygraph.source.BundleReader;
import org.policygraph.source.SourceFolder;
import org.policygraph.vocabulary.Names;

/**
 * What a table says in some of its rows.
 *
 * @param rows about how many, evenly spread; no cell of the project's tables holds a line break, so that rows are lines
 */
record TableSample(int rows) {

    static final TableSample WHOLE = new TableSample(Integer.MAX_VALUE);

    Model of(Path folder) {
        SourceFolder whole = SourceFolder.of(folder);
        var files = new TreeMap<>(whole.files());
        files.computeIfPresent("table.csv", (name, content) -> sampled(content));
        Graph graph = GraphFactory.createDefaultGraph();
        new BundleReader(Names.standard())
                .read(new SourceFolder(whole.name(), files)).statements().stream()
                        .filter(sourced ->
                                !Names.standard().isText(sourced.quad().getGraph()))
                        .forEach(sourced -> graph.add(sourced.quad().asTriple()));
        return ModelFactory.createModelForGraph(graph);
    }

    private byte[] sampled(byte[] table) {
        var lines = new String(table, StandardCharsets.UTF_8).lines().toList();
        int step = Math.max(1, (lines.size() - 1) / rows);
        return IntStream.range(0, lines.size())
                .filter(line -> line == 0 || (line - 1) % step == 0)
                .mapToObj(line -> lines.get(line) + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
