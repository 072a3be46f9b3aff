package org.policygraph.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.store.Difference;

/** What sentences say differently: a statement is the same whoever says it. */
final class StatementChanges {

    private final States states;
    private final Map<Triple, List<Node>> removed = new LinkedHashMap<>();
    private final Map<Triple, List<Node>> added = new LinkedHashMap<>();

    StatementChanges(Difference difference, States states) {
        this.states = states;
        collect(difference.removed(), removed);
        collect(difference.added(), added);
    }

    Stream<Change> changes() {
        Stream<Change> gone = removed.keySet().stream().map(this::change);
        Stream<Change> come = added.keySet().stream()
                .filter(statement -> !removed.containsKey(statement))
                .map(this::change);
        return Stream.concat(gone, come);
    }

    private void collect(List<Quad> quads, Map<Triple, List<Node>> passages) {
        quads.stream()
                .filter(quad -> states.names().isPassage(quad.getGraph()))
                .forEach(quad -> passages.computeIfAbsent(quad.asTriple(), none -> new ArrayList<>())
                        .add(quad.getGraph()));
    }

    /** A statement that other sentences say in both releases is not gone and has not come: it rests on others. */
    private Change change(Triple statement) {
        List<Quotation> before = removed.getOrDefault(statement, List.of()).stream()
                .map(states::before)
                .toList();
        List<Quotation> after = added.getOrDefault(statement, List.of()).stream()
                .map(states::after)
                .toList();
        boolean wasSaid = isSaid(states.before(), statement);
        boolean isSaid = isSaid(states.after(), statement);
        Change.Kind kind = Change.Kind.REATTRIBUTED;
        if (!wasSaid) {
            kind = Change.Kind.ADDED;
        } else if (!isSaid) {
            kind = Change.Kind.WITHDRAWN;
        }
        return new Change(
                kind,
                statement.getSubject(),
                statement.getPredicate(),
                wasSaid ? List.of(statement.getObject()) : List.of(),
                isSaid ? List.of(statement.getObject()) : List.of(),
                before,
                after);
    }

    private boolean isSaid(Said state, Triple statement) {
        return state.graphs(statement).anyMatch(states.names()::isPassage);
    }
}
