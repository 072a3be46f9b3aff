package org.policygraph.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.store.Difference;
import org.policygraph.vocabulary.Pg;

/** What is described differently: names, dates, definitions, and how sentences are read. */
final class DescriptionChanges {

    private static final Set<Node> NAMES = Set.of(
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.hiddenLabel.asNode(),
            RDFS.label.asNode(),
            DCTerms.title.asNode());
    private static final Set<Node> DATES =
            Set.of(Pg.DATE, Pg.TIME, Pg.DUE, Pg.VALID_TIME, DCTerms.date.asNode(), DCTerms.issued.asNode());

    private final States states;
    private final Map<Slot, Values> slots = new LinkedHashMap<>();

    DescriptionChanges(Difference difference, States states) {
        this.states = states;
        descriptions(difference.removed()).forEach(quad -> values(quad).before().add(quad.getObject()));
        descriptions(difference.added()).forEach(quad -> values(quad).after().add(quad.getObject()));
    }

    /** Of what came or went as a whole only that; of everything else each property that is different. */
    Stream<Change> changes() {
        var whole = new LinkedHashSet<Node>();
        var changes = new ArrayList<Change>();
        slots.forEach((slot, values) -> {
            Node thing = slot.thing();
            boolean came = !states.wasThere(thing);
            if (came || !states.isThere(thing)) {
                if (!states.names().isPassage(thing) && whole.add(thing)) {
                    Change.Kind kind = came ? Change.Kind.INTRODUCED : Change.Kind.REMOVED;
                    changes.add(new Change(kind, thing, RDF.type.asNode(), List.of(), List.of(), List.of(), List.of()));
                }
            } else if (!values.isSame()) {
                changes.add(change(slot, values));
            }
        });
        return changes.stream();
    }

    private Change change(Slot slot, Values values) {
        boolean ofPassage = states.names().isPassage(slot.thing());
        return new Change(
                kind(slot.property(), ofPassage),
                slot.thing(),
                slot.property(),
                List.copyOf(values.before()),
                List.copyOf(values.after()),
                ofPassage ? List.of(states.before(slot.thing())) : List.of(),
                ofPassage ? List.of(states.after(slot.thing())) : List.of());
    }

    private static Change.Kind kind(Node property, boolean ofPassage) {
        if (DATES.contains(property)) {
            return Change.Kind.REDATED;
        }
        if (ofPassage) {
            return Change.Kind.REREAD;
        }
        return NAMES.contains(property) ? Change.Kind.RENAMED : Change.Kind.REDESCRIBED;
    }

    /** What people and the project write, except what sentences say and whole texts. */
    private Stream<Quad> descriptions(List<Quad> quads) {
        return quads.stream().filter(quad -> {
            Node graph = quad.getGraph();
            return states.names().documentOf(graph).filter(graph::equals).isPresent()
                    || graph.equals(states.names().topics())
                    || graph.hasURI(Pg.ONTOLOGY);
        });
    }

    private Values values(Quad quad) {
        return slots.computeIfAbsent(
                new Slot(quad.getSubject(), quad.getPredicate()), none -> new Values(new HashSet<>(), new HashSet<>()));
    }

    private record Slot(Node thing, Node property) {}

    /** The same may be described in two documents, and move from one to the other. */
    private record Values(Set<Node> before, Set<Node> after) {

        boolean isSame() {
            return before.equals(after);
        }
    }
}
