package org.policygraph.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.store.Difference;
import org.policygraph.vocabulary.Pg;

/** What is said differently of the ontology, its terms, and the topics; a term with another IRI is the same term. */
final class TermChanges {

    /** Told as the versions that the change lies between. */
    private static final Set<Node> VERSION = Set.of(OWL2.versionIRI.asNode(), OWL2.versionInfo.asNode());

    private final Difference difference;
    private final States states;

    TermChanges(Difference whole, States states) {
        this.difference = new Difference(
                whole.removed().stream().filter(quad -> isOfTerm(quad, states)).toList(),
                whole.added().stream().filter(quad -> isOfTerm(quad, states)).toList());
        this.states = states;
    }

    List<ThingChanges> things() {
        var changes = new ArrayList<>(
                new DescriptionChanges(difference, states).changes().toList());
        List<Change> came = kind(changes, Change.Kind.INTRODUCED);
        for (Change gone : kind(changes, Change.Kind.REMOVED)) {
            came.stream()
                    .filter(each -> isSame(gone.subject(), each.subject()))
                    .findFirst()
                    .filter(changes::remove)
                    .ifPresent(each -> {
                        changes.remove(gone);
                        changes.add(renamed(gone.subject(), each.subject()));
                    });
        }
        Map<Node, List<Change>> byThing = new LinkedHashMap<>();
        changes.forEach(change -> byThing.computeIfAbsent(change.subject(), none -> new ArrayList<>())
                .add(change));
        return byThing.entrySet().stream()
                .map(each -> ThingChanges.of(each.getKey(), each.getValue(), states))
                .toList();
    }

    private static boolean isOfTerm(Quad quad, States states) {
        Node subject = quad.getSubject();
        if (quad.getGraph().equals(states.names().topics())) {
            return states.names().isId(subject);
        }
        return quad.getGraph().hasURI(Pg.ONTOLOGY)
                && subject.isURI()
                && (subject.getURI().startsWith(Pg.NAMESPACE) || subject.hasURI(Pg.ONTOLOGY))
                && !VERSION.contains(quad.getPredicate());
    }

    private static List<Change> kind(List<Change> changes, Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The ontology says so, or both mean the same in the same words. */
    private boolean isSame(Node old, Node successor) {
        if (states.after()
                .of(successor, DCTerms.replaces.asNode())
                .anyMatch(quad -> quad.getObject().equals(old))) {
            return true;
        }
        Optional<Node> meaning = definition(states.before(), old);
        return meaning.isPresent() && meaning.equals(definition(states.after(), successor));
    }

    private static Optional<Node> definition(Said state, Node term) {
        return state.of(term, SKOS.definition.asNode()).map(Quad::getObject).findFirst();
    }

    private static Change renamed(Node old, Node successor) {
        return new Change(
                Change.Kind.RENAMED,
                successor,
                DCTerms.identifier.asNode(),
                List.of(old),
                List.of(successor),
                List.of(),
                List.of());
    }
}
