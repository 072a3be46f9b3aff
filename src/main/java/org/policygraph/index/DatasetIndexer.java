package org.policygraph.index;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Collects changes of a dataset, in any order and as often as they come, and then indexes what they make of it. What is
 * both removed and added is there. Not thread-safe.
 */
public final class DatasetIndexer {

    private final QuadIndex before;
    private final TermNumbers terms;
    private final Changes triples = new Changes(3);
    private final Changes quads = new Changes(4);
    private final PrefixMap prefixes = PrefixMapFactory.create();

    /** Begins with nothing. */
    public DatasetIndexer() {
        before = QuadIndex.EMPTY;
        terms = new TermNumbers();
    }

    /** Begins with a dataset, which stays as it is. */
    DatasetIndexer(IndexedDataset dataset) {
        before = dataset.index();
        terms = new TermNumbers(before.terms());
        prefixes.putAll(dataset.prefixes());
    }

    /** Adds a quad. */
    public void add(Quad quad) {
        note(quad, triples.added(), quads.added());
    }

    /** Removes a quad, if it is there. */
    public void remove(Quad quad) {
        if (known(quad.getSubject()) && known(quad.getPredicate()) && known(quad.getObject())) {
            note(quad, triples.removed(), quads.removed());
        }
    }

    /** Adds namespaces by prefix. */
    public void addPrefixes(Map<String, String> namespaces) {
        namespaces.forEach(prefixes::add);
    }

    /** The dataset; the last thing that is asked for. */
    public IndexedDataset indexed() {
        var indexed = new IndexedDataset(before.changed(terms, triples, quads), prefixes);
        return terms.areWorn() ? IndexedDataset.copyOf(indexed) : indexed;
    }

    private boolean known(Node term) {
        return terms.of(term) != QuadIndex.NO_TERM;
    }

    private void note(Quad quad, Rows ofDefaultGraph, Rows ofNamedGraphs) {
        int subject = terms.numbered(quad.getSubject());
        int predicate = terms.numbered(quad.getPredicate());
        int object = terms.numbered(quad.getObject());
        if (quad.isDefaultGraph()) {
            ofDefaultGraph.add(subject, predicate, object);
        } else {
            ofNamedGraphs.add(subject, predicate, object, terms.numbered(quad.getGraph()));
        }
    }
}
