package org.policygraph.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What is said differently of one thing.
 *
 * @param thing the thing
 * @param label what it is called, or was called last
 * @param changes at least one, statements first
 * @param names what the things are called, or were called last, that the changes speak of; some may be gone
 */
public record ThingChanges(Node thing, String label, List<Change> changes, Map<Node, String> names) {

    /** Copies its collections. */
    public ThingChanges {
        changes = List.copyOf(changes);
        names = Map.copyOf(names);
    }

    /** With the names of two releases. */
    static ThingChanges of(Node thing, List<Change> changes, States states) {
        var names = new HashMap<Node, String>();
        changes.stream()
                .flatMap(ThingChanges::spokenOf)
                .distinct()
                .forEach(node -> states.name(node).ifPresent(name -> names.put(node, name)));
        return new ThingChanges(thing, states.label(thing), changes, names);
    }

    /** The same thing with some of the changes. */
    ThingChanges only(List<Change> some) {
        return new ThingChanges(thing, label, some, names);
    }

    private static Stream<Node> spokenOf(Change change) {
        Stream<Node> values = Stream.concat(change.before().stream(), change.after().stream());
        Stream<Node> documents = Stream.concat(change.evidenceBefore().stream(), change.evidenceAfter().stream())
                .map(Quotation::document);
        return Stream.concat(Stream.concat(Stream.of(change.subject()), values), documents)
                .filter(Node::isURI);
    }
}
