package org.policygraph.syntax;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Turns Jena's terms into those that Rio writes. */
final class JenaToRdf {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private JenaToRdf() {}

    static Statement statement(Triple triple) {
        return VALUES.createStatement(
                resource(triple.getSubject()), iri(triple.getPredicate()), value(triple.getObject()));
    }

    static Statement statement(Triple triple, Node graph) {
        return VALUES.createStatement(
                resource(triple.getSubject()), iri(triple.getPredicate()), value(triple.getObject()), resource(graph));
    }

    private static IRI iri(Node node) {
        return VALUES.createIRI(node.getURI());
    }

    private static Resource resource(Node node) {
        return node.isBlank() ? VALUES.createBNode(node.getBlankNodeLabel()) : iri(node);
    }

    private static Value value(Node node) {
        if (!node.isLiteral()) {
            return resource(node);
        }
        String language = node.getLiteralLanguage();
        return language.isEmpty()
                ? VALUES.createLiteral(node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()))
                : VALUES.createLiteral(node.getLiteralLexicalForm(), language);
    }
}
