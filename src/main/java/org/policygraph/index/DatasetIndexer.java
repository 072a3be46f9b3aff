package org.policygraph.index;

import java.util.Map;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;

/** Collects the quads of a dataset, in any order and as often as they come, and then indexes them. Not thread-safe. */
public final class DatasetIndexer {

    private final TermNumbers terms;
    private final Rows triples;
    private final Rows quads;
    private final PrefixMap prefixes = PrefixMapFactory.create();

    /** Begins with nothing. */
    public DatasetIndexer() {
        terms = new TermNumbers();
        triples = new Rows(3);
        quads = new Rows(4);
    }

    DatasetIndexer(IndexedDataset dataset) {
        terms = new TermNumbers(dataset.index().terms());
        triples = dataset.index().triples();
        quads = dataset.index().quads();
        prefixes.putAll(dataset.prefixes());
    }

    /** Adds a quad. */
    public void add(Quad quad) {
        int subject = terms.numbered(quad.getSubject());
        int predicate = terms.numbered(quad.getPredicate());
        int object = terms.numbered(quad.getObject());
        if (quad.isDefaultGraph()) {
            triples.add(subject, predicate, object);
        } else {
            quads.add(subject, predicate, object, terms.numbered(quad.getGraph()));
        }
    }

    /** Adds namespaces by prefix. */
    public void addPrefixes(Map<String, String> namespaces) {
        namespaces.forEach(prefixes::add);
    }

    /** The dataset; the last thing that is asked for. */
    public IndexedDataset indexed() {
        return new IndexedDataset(new QuadIndex(terms, triples, quads), prefixes);
    }
}
