package org.policygraph.linkeddata;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that say how data is published. */
final class Vocab {

    static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    static final String VOID = "http://rdfs.org/ns/void#";
    static final String SHACL = "http://www.w3.org/ns/shacl#";
    static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    static final Node PRIMARY_TOPIC = foaf("primaryTopic");
    static final Node FOAF_DOCUMENT = foaf("Document");
    static final Node DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private Vocab() {}

    static Node voidTerm(String name) {
        return NodeFactory.createURI(VOID + name);
    }

    static Node dcat(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/dcat#" + name);
    }

    static Node dcterms(String name) {
        return NodeFactory.createURI("http://purl.org/dc/terms/" + name);
    }

    static Node hydra(String name) {
        return NodeFactory.createURI(HYDRA + name);
    }

    static Node shacl(String name) {
        return NodeFactory.createURI(SHACL + name);
    }

    private static Node foaf(String name) {
        return NodeFactory.createURI("http://xmlns.com/foaf/0.1/" + name);
    }
}
