package org.policygraph.overviews;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Folded;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Statement;

/** Any number of things side by side: what is common to them, and what only one has. */
public final class Comparison {

    private static final Comparator<Shared> ORDER = Comparator.comparingInt(
                    (Shared shared) -> -shared.by().size())
            .thenComparing(shared -> Folded.of(shared.thing().label()))
            .thenComparing(shared -> shared.thing().slug());

    private final Catalogue catalogue;
    private final Reasons reasons;
    private final List<Entry> things;

    Comparison(Catalogue catalogue, Reasons reasons, List<Entry> things) {
        this.catalogue = catalogue;
        this.reasons = reasons;
        this.things = List.copyOf(things);
    }

    /** What is compared. */
    public List<Entry> things() {
        return things;
    }

    /** What they have to do with in an aspect: what most of them share first. */
    public List<Shared> in(Aspect aspect) {
        var found = new HashMap<Node, Shared>();
        for (int place = 0; place < things.size(); place++) {
            int at = place;
            reasons(things.get(place), aspect)
                    .forEach(had -> found.computeIfAbsent(
                                    had.of().node(), none -> new Shared(had.of(), new TreeMap<>()))
                            .by()
                            .computeIfAbsent(at, none -> new ArrayList<>())
                            .add(had.reason()));
        }
        return found.values().stream()
                .map(shared -> new Shared(shared.thing(), Collections.unmodifiableSortedMap(shared.by())))
                .sorted(ORDER)
                .toList();
    }

    private Stream<Had> reasons(Entry thing, Aspect aspect) {
        if (thing.is(Kind.DOCUMENT)) {
            return spokenOf(thing, aspect);
        }
        Optional<Axis> own = Stream.of(Axis.FORA, Axis.INSTRUMENTS, Axis.ACTORS, Axis.TOPICS)
                .filter(axis -> axis.has(thing))
                .findFirst();
        Optional<Axis> other = Stream.of(Axis.values())
                .filter(axis -> axis.name().equals(aspect.name()))
                .findFirst();
        if (own.isPresent() && other.isPresent() && other.get().isWholeBeside(own.get())) {
            var wanted = MatrixWanted.of(other.get(), own.get(), Set.of(thing.node()));
            return Matrix.of(catalogue, reasons, wanted).cells().stream()
                    .flatMap(cell -> cell.reasons().stream().map(reason -> new Had(cell.row(), reason)));
        }
        boolean itself = (own.isPresent() && own.equals(other)) || !goesThroughParts(own, aspect);
        return reasons.from(thing, reasons.targets(aspect::has), Counted.ALL)
                .filter(reason -> !itself || reason.part().isWhole())
                .flatMap(reason -> had(reason).stream());
    }

    /** What a forum has come to is not yet what each of its participants has done, and a role is its holder's alone. */
    private static boolean goesThroughParts(Optional<Axis> own, Aspect aspect) {
        return switch (aspect) {
            case EVENTS, OUTCOMES, COMMITMENTS -> own.filter(Axis.FORA::equals).isPresent();
            case ROLES -> false;
            case TOPICS, FORA, ACTORS, INSTRUMENTS -> true;
        };
    }

    /** Of a document, all that its passages speak of, and what is said of it itself. */
    private Stream<Had> spokenOf(Entry document, Aspect aspect) {
        var said = new LinkedHashMap<Node, List<Said>>();
        Stream.concat(
                        catalogue.passages(document.node()).stream()
                                .flatMap(passage -> catalogue.statements(passage).stream()),
                        catalogue.statements(document.node()).stream())
                .distinct()
                .forEach(statement -> ends(statement, document.node(), aspect)
                        .forEach(end -> said.computeIfAbsent(end, none -> new ArrayList<>())
                                .add(Said.of(statement))));
        return said.entrySet().stream()
                .map(each -> new Reason(
                        new Part(document.node(), List.of()), each.getKey(), Way.DIRECT, Told.of(each.getValue())))
                .flatMap(reason -> had(reason).stream());
    }

    private Stream<Node> ends(Statement statement, Node document, Aspect aspect) {
        return Stream.of(statement.subject(), statement.object())
                .filter(end -> !end.equals(document))
                .filter(end -> catalogue.entry(end).filter(aspect::has).isPresent());
    }

    private Optional<Had> had(Reason reason) {
        return catalogue.entry(reason.target()).map(entry -> new Had(entry, reason));
    }

    /** Why the thing that is looked at has to do with another one. */
    private record Had(Entry of, Reason reason) {}
}
