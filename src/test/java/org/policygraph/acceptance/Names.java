package org.policygraph.acceptance;

import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names of the model, written out once more: the ontology's own constants are not trusted here. */
final class Names {

    static final String ID = "https://w3id.org/policygraph/id/";
    static final String PG = "https://w3id.org/policygraph/ns#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private static final RDFDatatype EDTF = new BaseDatatype("http://id.loc.gov/datatypes/edtf/EDTF");

    private Names() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node id(String slug) {
        return iri(ID + slug);
    }

    static Node pg(String term) {
        return iri(PG + term);
    }

    static Node skos(String term) {
        return iri(SKOS + term);
    }

    static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    static Node plain(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node date(String expression) {
        return NodeFactory.createLiteralDT(expression, EDTF);
    }

    static Node count(String number) {
        return NodeFactory.createLiteralDT(number, XSDDatatype.XSDnonNegativeInteger);
    }

    static Node yes() {
        return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    }

    /** A node as a reader of a failure wants to see it. */
    static String brief(Node node) {
        return node.isURI() ? node.getURI().replaceFirst("^.*[/#](?=.)", "") : node.toString();
    }
}
