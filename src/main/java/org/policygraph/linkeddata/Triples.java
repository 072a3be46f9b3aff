package org.policygraph.linkeddata;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Statements that are written down one after the other. */
final class Triples {

    private final Set<Quad> quads = new LinkedHashSet<>();

    Triples add(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(Quad.defaultGraphIRI, subject, predicate, object));
        return this;
    }

    Triples add(Node subject, Node predicate, String english) {
        return add(subject, predicate, NodeFactory.createLiteralLang(english, "en"));
    }

    Triples add(Node subject, Node predicate, long number) {
        return add(subject, predicate, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    Triples add(Node subject, Node predicate, Instant time) {
        return add(subject, predicate, NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime));
    }

    Set<Quad> quads() {
        return quads;
    }
}
