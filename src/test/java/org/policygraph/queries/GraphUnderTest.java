package org.policygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.release.Publication;
import org.policygraph.source.SourceFolder;

/**
 * The release that a new instance serves, and one of the fact sheet alone; and for invented documents, which have no text that publishing could find their
 * quotes in, the graphs built the short way: those authored, and a default graph of everything in them, the bounds of the
 * times and what the rules infer.
 */
public final class GraphUnderTest {

    private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/policygraph/ns");
    private static final Node TOPICS = NodeFactory.createURI("https://w3id.org/policygraph/topics");

    private GraphUnderTest() {}

    /** The release that a new instance serves, with further bundles if any are given. */
    public static DatasetGraph published(Path... furtherBundles) {
        return after(Instance::synchronise, furtherBundles);
    }

    /** A release of the fact sheet and nothing else. */
    static DatasetGraph factSheet() {
        return after(instance -> {
            var sheet = instance.reader().read(SourceFolder.of(Path.of("documents/eu-us-fact-sheet-2014")));
            return instance.publisher().publish(List.of(sheet), "the fact sheet alone");
        });
    }

    private static DatasetGraph after(Function<Instance, Publication> publishing, Path... furtherBundles) {
        var settings =
                Settings.of(org.policygraph.vocabulary.Names.DEFAULT_BASE, Settings.MEMORY, List.of(furtherBundles));
        try (var instance = Instance.open(settings)) {
            assertThat(publishing.apply(instance)).isInstanceOf(Publication.Published.class);
            return instance.store().current().dataset();
        }
    }

    /** The project's documents and the further files given, published. */
    static DatasetGraph of(Path... furtherFiles) {
        var release = graphsAsAuthored(furtherFiles);
        GraphUtil.addInto(release.getDefaultGraph(), union(release));
        infer(release.getDefaultGraph());
        return release;
    }

    /** The default graph of the same, without what the rules add. */
    static Graph authored(Path... furtherFiles) {
        return union(graphsAsAuthored(furtherFiles));
    }

    private static DatasetGraph graphsAsAuthored(Path... furtherFiles) {
        var release = DatasetGraphFactory.createGeneral();
        read(release.getGraph(ONTOLOGY), Path.of("ontology/policygraph.ttl"));
        read(release.getGraph(TOPICS), Path.of("ontology/topics.ttl"));
        read(release.getGraph(TOPICS), Path.of("ontology/eurovoc.ttl"));
        var documents = Stream.concat(files("documents", ".trig"), Stream.of(furtherFiles));
        documents.forEach(file -> RDFDataMgr.read(release, file.toUri().toString()));
        return release;
    }

    private static Graph union(DatasetGraph release) {
        var union = GraphFactory.createDefaultGraph();
        release.listGraphNodes().forEachRemaining(name -> GraphUtil.addInto(union, release.getGraph(name)));
        Bounds.addTo(union);
        return union;
    }

    private static void infer(Graph graph) {
        var rules = files("ontology/rules", ".rq").map(GraphUnderTest::query).toList();
        int before;
        do {
            before = graph.size();
            rules.forEach(rule -> GraphUtil.addInto(graph, inferred(graph, rule)));
        } while (graph.size() > before);
    }

    private static Graph inferred(Graph graph, Query rule) {
        try (var execution = QueryExec.graph(graph).query(rule).build()) {
            return execution.construct();
        }
    }

    private static Query query(Path file) {
        return QueryFactory.read(file.toUri().toString());
    }

    private static void read(Graph graph, Path file) {
        RDFDataMgr.read(graph, file.toUri().toString());
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var found = Files.walk(Path.of(folder))) {
            var matching = found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            return matching.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
