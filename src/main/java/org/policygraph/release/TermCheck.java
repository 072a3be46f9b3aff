package org.policygraph.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.policygraph.vocabulary.NearestName;
import org.policygraph.vocabulary.Pg;

/** Every property and every class that is used is declared in the ontology. */
final class TermCheck implements Check {

    private final Set<Node> properties = new HashSet<>();
    private final Set<Node> classes = new HashSet<>();

    TermCheck(Graph ontology) {
        for (Node kind : List.of(
                OWL.ObjectProperty.asNode(),
                OWL.DatatypeProperty.asNode(),
                OWL.AnnotationProperty.asNode(),
                RDF.Property.asNode())) {
            ontology.find(Node.ANY, RDF.type.asNode(), kind)
                    .mapWith(Triple::getSubject)
                    .forEach(properties::add);
        }
        ontology.find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .forEach(classes::add);
        properties.addAll(
                List.of(RDF.type.asNode(), RDFS.label.asNode(), RDFS.comment.asNode(), RDFS.seeAlso.asNode()));
        properties.addAll(List.of(OWL.sameAs.asNode(), NodeFactory.createURI(OWL.getURI() + "deprecated")));
    }

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public List<Finding> check(Draft draft) {
        var findings = new ArrayList<Finding>();
        draft.added().forEach(quad -> {
            if (!properties.contains(quad.getPredicate())) {
                findings.add(finding(draft, quad, quad.getPredicate(), "property", properties, classes));
            } else if (quad.getPredicate().equals(RDF.type.asNode()) && !classes.contains(quad.getObject())) {
                findings.add(finding(draft, quad, quad.getObject(), "class", classes, properties));
            }
        });
        findings.sort(Comparator.comparing(Finding::about).thenComparing(Finding::message));
        return findings;
    }

    private static Finding finding(
            Draft draft, Quad quad, Node term, String kind, Set<Node> known, Set<Node> otherKind) {
        String message = otherKind.contains(term)
                ? name(term) + " is used as a " + kind + ", but the ontology declares it otherwise"
                : name(term) + " is not a " + kind + " of the ontology" + suggestion(term, known);
        return new Finding(
                Finding.Severity.VIOLATION,
                quad.getSubject().toString(),
                message,
                draft.candidate().locate(quad));
    }

    private static String suggestion(Node term, Set<Node> known) {
        return NearestName.to(name(term), known.stream().map(TermCheck::name).toList())
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("");
    }

    private static String name(Node term) {
        String name = term.toString();
        return name.startsWith(Pg.NAMESPACE) ? "pg:" + name.substring(Pg.NAMESPACE.length()) : name;
    }
}
