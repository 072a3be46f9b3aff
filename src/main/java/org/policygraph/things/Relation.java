package org.policygraph.things;

import org.apache.jena.graph.Node;

/**
 * How other things stand to a thing.
 *
 * @param predicate what the ontology calls it
 * @param incoming whether the thing is its object, because there is no name for it from the thing's own end
 */
record Relation(Node predicate, boolean incoming) {

    static Relation of(Node predicate) {
        return new Relation(predicate, false);
    }
}
