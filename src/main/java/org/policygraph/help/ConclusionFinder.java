package org.policygraph.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.PinnedRelease;

/**
 * Looks for a statement that the rules add and that a reader can follow: two quoted steps that make one (a property
 * chain). Within a read transaction.
 */
final class ConclusionFinder {

    /** Among so many of each kind there is a good one, and a large release is not read for it from end to end. */
    private static final int ENOUGH = 300;

    private final Catalogue catalogue;
    private final Graph ontology;
    private final Graph inferred;

    ConclusionFinder(PinnedRelease release) {
        this.catalogue = release.catalogue();
        this.ontology = release.ontology();
        this.inferred = release.dataset().getGraph(release.names().inferred());
    }

    Optional<Specimens.Conclusion> find() {
        return ontology.find(Node.ANY, OWL2.propertyChainAxiom.asNode(), Node.ANY).toList().stream()
                .sorted(Comparator.comparing(Triple::toString))
                .flatMap(this::conclusions)
                .min(Comparator.comparingInt(ConclusionFinder::length)
                        .thenComparing(conclusion -> conclusion.added().toString()));
    }

    private Stream<Specimens.Conclusion> conclusions(Triple axiom) {
        List<Node> steps = list(axiom.getObject());
        if (steps.size() != 2) {
            return Stream.empty();
        }
        return inferred.stream(Node.ANY, axiom.getSubject(), Node.ANY)
                .limit(ENOUGH)
                .flatMap(added -> ways(added, steps.getFirst(), steps.getLast()));
    }

    private Stream<Specimens.Conclusion> ways(Triple added, Node first, Node second) {
        return catalogue.statements(added.getSubject()).stream()
                .flatMap(one -> end(one, added.getSubject(), first)
                        .flatMap(middle -> catalogue.statements(middle).stream()
                                .filter(other -> end(other, middle, second).anyMatch(added.getObject()::equals))
                                .map(other -> new Specimens.Conclusion(added, List.of(one, other)))));
    }

    /** Where a statement leads to from a thing by a property, in either direction. */
    private Stream<Node> end(Statement statement, Node from, Node property) {
        if (statement.subject().equals(from) && statement.predicate().equals(property)) {
            return Stream.of(statement.object());
        }
        return statement.object().equals(from) && areInverse(statement.predicate(), property)
                ? Stream.of(statement.subject())
                : Stream.empty();
    }

    private boolean areInverse(Node one, Node other) {
        return ontology.contains(one, OWL.inverseOf.asNode(), other)
                || ontology.contains(other, OWL.inverseOf.asNode(), one);
    }

    private List<Node> list(Node head) {
        var items = new ArrayList<Node>();
        Node rest = head;
        while (!rest.equals(RDF.Nodes.nil) && items.size() <= 2) {
            items.add(object(rest, RDF.Nodes.first));
            rest = object(rest, RDF.Nodes.rest);
        }
        return items;
    }

    private Node object(Node subject, Node property) {
        return ontology.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional()
                .orElse(RDF.Nodes.nil);
    }

    /** Sentences are easier to read than rows, and short ones than long ones. */
    private static int length(Specimens.Conclusion conclusion) {
        return conclusion.from().stream()
                .mapToInt(statement -> statement.passage().quote().length()
                        + (statement.passage().row() > 0 ? 1000 : 0))
                .sum();
    }
}
