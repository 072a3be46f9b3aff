package org.policygraph.ontology;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** One line for a statement about a named thing, so that the rules' results compare with the reasoner's. */
final class Entailment {

    private Entailment() {}

    static String type(String thing, String type) {
        return thing + " a " + type;
    }

    static String relation(String subject, String property, String object) {
        return subject + " " + property + " " + object;
    }

    /** Those statements of a graph which a reasoner would report, too: in declared classes and properties only. */
    static Set<String> in(Model graph) {
        return graph.listStatements().toList().stream()
                .filter(statement -> statement.getSubject().isURIResource())
                .filter(statement -> statement.getObject().isURIResource())
                .filter(statement -> isTyping(statement) || isRelation(statement))
                .map(Entailment::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTyping(Statement statement) {
        return statement.getPredicate().equals(RDF.type) && isDeclared(statement.getResource(), OWL2.Class);
    }

    private static boolean isRelation(Statement statement) {
        return isDeclared(statement.getPredicate(), OWL2.ObjectProperty);
    }

    private static boolean isDeclared(Resource term, Resource kind) {
        return term.hasProperty(RDF.type, kind);
    }

    private static String line(Statement statement) {
        var subject = statement.getSubject().getURI();
        var object = statement.getResource().getURI();
        return statement.getPredicate().equals(RDF.type)
                ? type(subject, object)
                : relation(subject, statement.getPredicate().getURI(), object);
    }
}
