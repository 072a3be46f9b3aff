package org.policygraph.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.store.ReleaseView;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * Reads a release into a catalogue. It passes over the quads property by property and once over the passages' graphs,
 * and asks no question per thing, so that the time grows with the size of the release alone.
 */
final class CatalogueReader {

    private final Names names;
    private final DatasetGraph dataset;

    private CatalogueReader(Names names, DatasetGraph dataset) {
        this.names = names;
        this.dataset = dataset;
    }

    static Catalogue read(ReleaseView view, Names names) {
        DatasetGraph dataset = view.dataset();
        return Txn.calculateRead(dataset, () -> new CatalogueReader(names, dataset).read(view));
    }

    private Catalogue read(ReleaseView view) {
        Graph union = dataset.getDefaultGraph();
        var terms = new Terms(dataset.getGraph(NodeFactory.createURI(Pg.ONTOLOGY)));
        var descriptions = new Descriptions(union);
        Map<Node, Passage> passages = Passages.of(union, names, descriptions);
        List<Statement> statements = statements(passages);
        List<Triple> inferred = inferred();
        var entries = new HashMap<Node, Entry>();
        things(descriptions, passages, statements)
                .forEach(thing -> entries.put(thing, descriptions.entry(thing, names.slug(thing), terms)));
        return new Catalogue(
                view.record(),
                names,
                terms,
                entries,
                passages.values().stream().sorted(Passage.READING).toList(),
                statements,
                inferred,
                conflicts(union),
                descriptions.englishLabels(mapped(entries)));
    }

    private List<Statement> statements(Map<Node, Passage> passages) {
        var statements = new ArrayList<Statement>();
        dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            Passage passage = passages.get(quad.getGraph());
            if (passage != null) {
                statements.add(new Statement(quad.getSubject(), quad.getPredicate(), quad.getObject(), passage));
            }
        });
        statements.sort(Statement.READING);
        return statements;
    }

    private List<Triple> inferred() {
        var inferred = new ArrayList<Triple>();
        dataset.getGraph(names.inferred()).find().forEachRemaining(triple -> {
            boolean betweenThings = isThing(triple.getSubject()) && isThing(triple.getObject());
            if (betweenThings && !triple.getPredicate().equals(RDF.type.asNode())) {
                inferred.add(triple);
            }
        });
        return inferred;
    }

    private Set<Node> things(Descriptions descriptions, Map<Node, Passage> passages, List<Statement> statements) {
        var things = new HashSet<Node>();
        descriptions.described().stream().filter(this::isThing).forEach(things::add);
        passages.values().forEach(passage -> things.add(passage.document()));
        statements.forEach(
                statement -> statement.ends().stream().filter(this::isThing).forEach(things::add));
        things.removeAll(passages.keySet());
        return things;
    }

    /** Claims and texts lie below passages and documents, and are no things of their own here. */
    private boolean isThing(Node node) {
        return names.isId(node) && names.slug(node).indexOf('/') < 0;
    }

    private static Map<Node, Set<Node>> conflicts(Graph union) {
        var conflicts = new HashMap<Node, Set<Node>>();
        Descriptions.each(union, NodeFactory.createURI(Pg.NAMESPACE + "contradicts"), (one, other) -> {
            conflicts.computeIfAbsent(one, none -> byName()).add(other);
            conflicts.computeIfAbsent(other, none -> byName()).add(one);
        });
        return conflicts;
    }

    private static Set<Node> byName() {
        return new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    }

    private static Set<Node> mapped(Map<Node, Entry> entries) {
        var mapped = new HashSet<Node>();
        entries.values().forEach(entry -> Entry.MAPPINGS.forEach(relation -> mapped.addAll(entry.linked(relation))));
        return mapped;
    }
}
