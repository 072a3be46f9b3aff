package org.policygraph.connections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** A release with invented statements, each in a passage of its own unless it is added to one. */
final class Invented {

    private static final Names NAMES = Names.standard();

    private final List<Quad> quads = new ArrayList<>();
    private Node passage = NAMES.id("no-document/none");
    private int passages;

    static Node id(String slug) {
        return NAMES.id(slug);
    }

    static Node term(String name) {
        return NodeFactory.createURI(Pg.NAMESPACE + name);
    }

    /** A statement in a new passage of a document. */
    Invented says(String document, String modality, String subject, String predicate, String object) {
        passages++;
        passage = id(document + "/p" + passages);
        describe(passage, Pg.IN_DOCUMENT, id(document));
        describe(passage, Pg.EXACT_QUOTE, NodeFactory.createLiteralString("Words " + passages + "."));
        describe(passage, Pg.MODALITY, term(modality));
        return and(subject, predicate, object);
    }

    Invented says(String subject, String predicate, String object) {
        return says("report", "asserted", subject, predicate, object);
    }

    /** A further statement of the last passage. */
    Invented and(String subject, String predicate, String object) {
        Triple triple = Triple.create(id(subject), term(predicate), id(object));
        quads.add(Quad.create(passage, triple));
        quads.add(Quad.create(Quad.defaultGraphIRI, triple));
        return this;
    }

    /** When the last passage holds, as days. */
    Invented holds(String earliest, String latest) {
        return bounds(passage, earliest, latest);
    }

    /** What a thing is, and the days of its own dates. */
    Invented is(String thing, String type, String earliest, String latest) {
        describe(id(thing), RDF.type.asNode(), term(type));
        return bounds(id(thing), earliest, latest);
    }

    Invented broader(String narrow, String broad) {
        describe(id(narrow), SKOS.broader.asNode(), id(broad));
        describe(id(narrow), RDF.type.asNode(), Pg.TOPIC);
        describe(id(broad), RDF.type.asNode(), Pg.TOPIC);
        return this;
    }

    Connections connections() {
        return Connections.of(new Catalogues(store(), NAMES).current());
    }

    MemoryStore store() {
        DatasetGraph content = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(content, () -> quads.forEach(content::add));
        var store = new MemoryStore();
        store.publish(new ReleaseRecord(1, Instant.EPOCH, "hash", "", "a test", 1, quads.size()), content);
        return store;
    }

    private Invented bounds(Node thing, String earliest, String latest) {
        if (!earliest.isEmpty()) {
            describe(thing, Pg.EARLIEST, NodeFactory.createLiteralDT(earliest, XSDDatatype.XSDdate));
        }
        if (!latest.isEmpty()) {
            describe(thing, Pg.LATEST, NodeFactory.createLiteralDT(latest, XSDDatatype.XSDdate));
        }
        return this;
    }

    private void describe(Node thing, Node property, Node value) {
        quads.add(Quad.create(Quad.defaultGraphIRI, thing, property, value));
    }
}
