package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Pages of a long list, in the words of the Hydra core vocabulary. */
final class Hydra {

    private Hydra() {}

    /**
     * What a page says of the others; nothing if it is the only one.
     *
     * @param list the list, without a page
     * @param page from 1
     */
    static List<Triple> pages(Node list, int page, int pages, int total) {
        if (pages == 1) {
            return List.of();
        }
        var triples = new ArrayList<Triple>();
        Node view = page(list, page);
        triples.add(Triple.create(list, RDF.Nodes.type, Vocab.hydra("Collection")));
        triples.add(Triple.create(list, Vocab.hydra("totalItems"), number(total)));
        triples.add(Triple.create(list, Vocab.hydra("view"), view));
        triples.add(Triple.create(view, RDF.Nodes.type, Vocab.hydra("PartialCollectionView")));
        triples.add(Triple.create(view, Vocab.hydra("first"), page(list, 1)));
        triples.add(Triple.create(view, Vocab.hydra("last"), page(list, pages)));
        if (page > 1) {
            triples.add(Triple.create(view, Vocab.hydra("previous"), page(list, page - 1)));
        }
        if (page < pages) {
            triples.add(Triple.create(view, Vocab.hydra("next"), page(list, page + 1)));
        }
        return triples;
    }

    private static Node page(Node list, int number) {
        return NodeFactory.createURI(list.getURI() + "?page=" + number);
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }
}
