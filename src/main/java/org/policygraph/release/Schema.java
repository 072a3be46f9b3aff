package org.policygraph.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.source.RdfReader;
import org.policygraph.source.RdfSyntax;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceFolder;
import org.policygraph.source.SourcedQuad;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * What the project itself says, as against its documents: ontology, topics, rules and shapes.
 *
 * @param graphs the graphs of the ontology, the topics and EuroVoc
 * @param graphNames the names of these graphs
 * @param rules what is inferred
 * @param shapes what is checked
 * @param digest SHA-256 of all of it
 */
public record Schema(List<Quad> graphs, Set<Node> graphNames, Rules rules, Shapes shapes, String digest) {

    private static final String SHAPES_FILE = "shapes.ttl";

    /** Copies its collections. */
    public Schema {
        graphs = List.copyOf(graphs);
        graphNames = Set.copyOf(graphNames);
    }

    /**
     * Reads the ontology's folder and its rules.
     *
     * @throws SourceException if a file is missing or wrong
     */
    public static Schema read(SourceFolder ontology, SourceFolder rules, Names names) {
        Map<String, Node> graphNames = Map.of(
                "policygraph.ttl", NodeFactory.createURI(Pg.ONTOLOGY),
                "topics.ttl", names.topics(),
                "eurovoc.ttl", names.eurovoc());
        var reader = new RdfReader(names);
        var graphs = new ArrayList<Quad>();
        new TreeMap<>(graphNames)
                .forEach((file, graph) -> read(reader, ontology, file)
                        .forEach(sourced ->
                                graphs.add(Quad.create(graph, sourced.quad().asTriple()))));
        Graph shapes = GraphMemFactory.createDefaultGraph();
        read(reader, ontology, SHAPES_FILE)
                .forEach(sourced -> shapes.add(sourced.quad().asTriple()));
        var ruleTexts = new TreeMap<String, String>();
        rules.files().forEach((file, content) -> ruleTexts.put(file, new String(content, StandardCharsets.UTF_8)));
        return new Schema(
                graphs,
                Set.copyOf(graphNames.values()),
                Rules.parse(rules.name(), ruleTexts),
                Shapes.parse(shapes),
                ontology.digest() + rules.digest());
    }

    /** Whether a graph holds a part of the schema. */
    boolean holds(Node graph) {
        return graphNames.contains(graph);
    }

    /** The ontology alone. */
    Graph ontology() {
        Graph ontology = GraphMemFactory.createDefaultGraph();
        graphs.stream()
                .filter(quad -> quad.getGraph().getURI().equals(Pg.ONTOLOGY))
                .forEach(quad -> ontology.add(quad.asTriple()));
        return ontology;
    }

    private static List<SourcedQuad> read(RdfReader reader, SourceFolder folder, String file) {
        byte[] content = folder.files().get(file);
        if (content == null) {
            throw new SourceException(folder.name(), "the file " + file + " is missing");
        }
        return reader.readStable(folder.path(file), content, RdfSyntax.TURTLE, Pg.ONTOLOGY);
    }
}
