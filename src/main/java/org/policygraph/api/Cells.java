package org.policygraph.api;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Passage;

/** Puts RDF terms of an answer into the words of the wire. */
final class Cells {

    private final Catalogue catalogue;
    private final Relations relations;

    Cells(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.relations = new Relations(catalogue);
    }

    /** Null of null: an empty cell. */
    Wire.@Nullable End cell(@Nullable Node term) {
        if (term == null) {
            return null;
        }
        if (catalogue.names().isPassage(term)) {
            return catalogue
                    .passage(catalogue.names().slug(term))
                    .map(Cells::passage)
                    .orElseGet(() -> relations.end(term));
        }
        return relations.end(term);
    }

    private static Wire.End passage(Passage passage) {
        return new Wire.End(
                passage.node().getURI(), passage.slug(), passage.slug(), Addresses.of(passage), null, null, null);
    }
}
