package org.policygraph.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
                .min(Comparator.comparingInt(ConclusionFinder::lengthOfAll)
                        .thenComparing(conclusion -> conclusion.added().toString()));
    }

    private Stream<Specimens.Conclusion> conclusions(Triple axiom) {
        List<Node> steps = list(axiom.getObject());
        if (steps.size() != 2) {
            return Stream.empty();
        }
        var first = new Steps(Set.of(steps.getFirst()), inverses(steps.getFirst()));
        var second = new Steps(inverses(steps.getLast()), Set.of(steps.getLast()));
        return inferred.stream(Node.ANY, axiom.getSubject(), Node.ANY)
                .limit(ENOUGH)
                .flatMap(added -> ways(added, first.of(added.getSubject()), second.of(added.getObject())));
    }

    private static Stream<Specimens.Conclusion> ways(
            Triple added, Map<Node, Statement> fromTheFirst, Map<Node, Statement> toTheLast) {
        return fromTheFirst.entrySet().stream()
                .filter(one -> toTheLast.containsKey(one.getKey()))
                .map(one -> new Specimens.Conclusion(added, List.of(one.getValue(), toTheLast.get(one.getKey()))));
    }

    /** Each thing is looked through once, for those that are spoken of most are at the end of most conclusions. */
    private final class Steps {

        private final Set<Node> asSubject;
        private final Set<Node> asObject;
        private final Map<Node, Map<Node, Statement>> known = new HashMap<>();

        /**
         * Steps from a thing.
         *
         * @param asSubject the properties that lead away from it
         * @param asObject the properties that lead to it
         */
        Steps(Set<Node> asSubject, Set<Node> asObject) {
            this.asSubject = asSubject;
            this.asObject = asObject;
        }

        /** Where they lead to, each with the statement that is easiest to read. */
        Map<Node, Statement> of(Node thing) {
            return known.computeIfAbsent(thing, this::found);
        }

        private Map<Node, Statement> found(Node thing) {
            var ends = new LinkedHashMap<Node, Statement>();
            for (Statement statement : catalogue.statements(thing)) {
                if (statement.subject().equals(thing) && asSubject.contains(statement.predicate())) {
                    ends.merge(statement.object(), statement, ConclusionFinder::easier);
                }
                if (statement.object().equals(thing) && asObject.contains(statement.predicate())) {
                    ends.merge(statement.subject(), statement, ConclusionFinder::easier);
                }
            }
            return ends;
        }
    }

    private Set<Node> inverses(Node property) {
        return Stream.concat(
                        ontology.stream(Node.ANY, OWL.inverseOf.asNode(), property)
                                .map(Triple::getSubject),
                        ontology.stream(property, OWL.inverseOf.asNode(), Node.ANY)
                                .map(Triple::getObject))
                .collect(Collectors.toSet());
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

    private static Statement easier(Statement one, Statement other) {
        return length(other) < length(one) ? other : one;
    }

    private static int lengthOfAll(Specimens.Conclusion conclusion) {
        return conclusion.from().stream().mapToInt(ConclusionFinder::length).sum();
    }

    /** Sentences are easier to read than rows, and short ones than long ones. */
    private static int length(Statement statement) {
        return statement.passage().quote().length() + (statement.passage().row() > 0 ? 1000 : 0);
    }
}
