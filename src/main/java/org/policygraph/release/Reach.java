package org.policygraph.release;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.index.IndexedDataset;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * What a change may have an effect on, for the checks: whatever else there is has passed them with the release before, and
 * would pass them again. It reaches one step: no check of a thing asks for more than what is said of it and of which
 * classes the things are that it refers to.
 *
 * @param nodes of which something else is so than before, or which refer to something that is of other classes than before
 * @param documents of whose graphs one is different, or which may have become documents or ceased to be
 */
record Reach(Set<Node> nodes, Set<Node> documents) {

    /** Whether a check has to look at something. */
    boolean includes(Node node) {
        return nodes.contains(node) || documents.contains(node);
    }

    static Reach of(
            Candidate candidate, Stream<Quad> changed, EditedFacts facts, Claims claims, IndexedDataset content) {
        Names names = candidate.authorship().names();
        Set<Node> reclassified = facts.changed()
                .filter(fact -> fact.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        var nodes = new HashSet<Node>();
        facts.changed().map(Triple::getSubject).forEach(nodes::add);
        Stream.concat(claims.added(), claims.removed())
                .map(Triple::getSubject)
                .filter(claim -> isSpokenOf(claim, facts))
                .forEach(nodes::add);
        if (!candidate.isAfresh()) {
            reclassified.forEach(node -> addReferring(node, content, facts, nodes));
        }
        var documents = new HashSet<Node>();
        changed.map(Quad::getGraph)
                .distinct()
                .forEach(graph -> names.documentOf(graph).ifPresent(documents::add));
        reclassified.forEach(node -> names.documentOf(node).filter(node::equals).ifPresent(documents::add));
        return new Reach(nodes, documents);
    }

    /** That a computed claim refers to something is not checked, unless people speak of the claim. */
    private static void addReferring(Node node, IndexedDataset content, Graph facts, Set<Node> nodes) {
        content.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, node).forEachRemaining(quad -> {
            if (!Facts.isComputed(quad.getPredicate()) || isSpokenOf(quad.getSubject(), facts)) {
                nodes.add(quad.getSubject());
            }
        });
    }

    private static boolean isSpokenOf(Node claim, Graph facts) {
        return facts.contains(claim, RDF.type.asNode(), Pg.CLAIM);
    }
}
