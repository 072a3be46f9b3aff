package org.policygraph.linkeddata;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.policygraph.reader.ReaderPages;
import org.policygraph.vocabulary.Names;

/** The IRIs of the dataset as a whole and of what describes and serves it. */
record DatasetNames(Names names) {

    static final String CATALOGUE_PATH = "/catalog";
    static final String STATISTICS_PATH = "/void";

    Node catalogue() {
        return below("catalog");
    }

    /** The graph as it goes on through its releases. */
    Node dataset() {
        return NodeFactory.createURI(ReaderPages.dataset(names));
    }

    /** The releases as a series. */
    Node series() {
        return below("catalog#releases");
    }

    Node sparql() {
        return below("catalog#sparql");
    }

    Node rest() {
        return below("catalog#rest");
    }

    /** The document with the statistics. */
    Node statistics() {
        return below("void");
    }

    /** The part of the dataset that has a class or a property. */
    Node part(String kind, Node term) {
        return below("void#" + kind + "-" + DigestUtils.sha256Hex(term.getURI()).substring(0, 12));
    }

    private Node below(String name) {
        return NodeFactory.createURI(names.base() + name);
    }
}
