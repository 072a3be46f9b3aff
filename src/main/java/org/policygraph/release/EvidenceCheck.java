package org.policygraph.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * A relation between entities, or a figure, is said in the graph of a passage, where a quote supports it, and never in
 * the graph of a document, which only describes. Which properties say such a thing follows from their kind in the
 * ontology: annotations and mappings describe, and what has passages or claims as its domain speaks of the evidence. A
 * due date is an annotation like all dates, but it is a part of what was promised.
 */
final class EvidenceCheck implements Check {

    /** These place an entity among names and schemes that others keep, and say nothing of what it did. */
    private static final Set<Node> DESCRIBING = Set.of(
            SKOS.broadMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.exactMatch.asNode(),
            SKOS.hasTopConcept.asNode(),
            SKOS.inScheme.asNode(),
            SKOS.narrowMatch.asNode(),
            SKOS.notation.asNode(),
            SKOS.relatedMatch.asNode(),
            SKOS.topConceptOf.asNode());

    private final Set<Node> asserting = new HashSet<>();

    EvidenceCheck(Graph ontology) {
        asserting.add(Pg.DUE);
        for (Node kind : List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode())) {
            ontology.find(Node.ANY, RDF.type.asNode(), kind)
                    .mapWith(Triple::getSubject)
                    .filterKeep(property -> !DESCRIBING.contains(property) && !speaksOfEvidence(ontology, property))
                    .forEach(asserting::add);
        }
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public List<Finding> check(Draft draft) {
        var findings = new ArrayList<Finding>();
        draft.added().forEach(quad -> {
            if (asserting.contains(quad.getPredicate()) && isDescription(draft.names(), quad.getGraph())) {
                findings.add(finding(draft, quad));
            }
        });
        findings.sort(Comparator.comparing(Finding::about).thenComparing(Finding::message));
        return findings;
    }

    private static boolean speaksOfEvidence(Graph ontology, Node property) {
        return ontology.contains(property, RDFS.domain.asNode(), Pg.PASSAGE)
                || ontology.contains(property, RDFS.domain.asNode(), Pg.CLAIM);
    }

    private static boolean isDescription(Names names, Node graph) {
        return !names.isPassage(graph) && !names.isText(graph);
    }

    private static Finding finding(Draft draft, Quad quad) {
        String message = "its <" + quad.getPredicate() + "> " + quad.getObject() + " stands in <" + quad.getGraph()
                + ">, where no quote supports it; move the statement into the graph of the passage that says so";
        return new Finding(
                Finding.Severity.VIOLATION,
                quad.getSubject().toString(),
                message,
                draft.candidate().locate(quad));
    }
}
