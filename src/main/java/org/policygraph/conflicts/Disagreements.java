package org.policygraph.conflicts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Pg;

/** Puts pairs of claims that disagree together, as far as one of them leads to the other. */
final class Disagreements {

    private final Catalogue catalogue;
    private final Map<Node, Statement> claims = new LinkedHashMap<>();
    private final Map<Node, Map<Node, Set<Nature>>> pairs = new LinkedHashMap<>();

    private Disagreements(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Conflict> in(Catalogue catalogue) {
        var disagreements = new Disagreements(catalogue);
        disagreements.addContradictions();
        disagreements.addPlans();
        return disagreements.together();
    }

    private void addContradictions() {
        for (Node claim : catalogue.contradicted()) {
            catalogue
                    .statement(claim)
                    .ifPresent(one -> catalogue.contradictions(claim).stream()
                            .flatMap(other -> catalogue.statement(other).stream())
                            .forEach(other -> add(one, other, Nature.CONTRADICTION)));
        }
    }

    /** As the ready question on conflicts has them: plans of which no day is a day of what became of them. */
    private void addPlans() {
        catalogue.statements().stream()
                .filter(statement -> statement.predicate().equals(Pg.REALISED_AS))
                .filter(this::isOfAnotherTime)
                .forEach(statement -> dates(statement.subject())
                        .forEach(plan ->
                                dates(statement.object()).forEach(event -> add(plan, event, Nature.OTHER_TIME))));
    }

    private boolean isOfAnotherTime(Statement realised) {
        Interval plan = bounds(realised.subject());
        Interval event = bounds(realised.object());
        return Stream.of(plan, event)
                        .allMatch(days ->
                                days.earliest().isPresent() && days.latest().isPresent())
                && !plan.overlaps(event);
    }

    private Interval bounds(Node thing) {
        return catalogue.entry(thing).map(Entry::bounds).orElse(Interval.UNKNOWN);
    }

    private Stream<Statement> dates(Node thing) {
        return catalogue.statements(thing).stream()
                .filter(statement -> statement.subject().equals(thing)
                        && statement.predicate().equals(Pg.DATE));
    }

    private void add(Statement one, Statement other, Nature nature) {
        Node first = named(one);
        Node second = named(other);
        link(first, second, nature);
        link(second, first, nature);
    }

    private Node named(Statement statement) {
        Node claim = statement.claim();
        claims.putIfAbsent(claim, statement);
        return claim;
    }

    private void link(Node from, Node to, Nature nature) {
        pairs.computeIfAbsent(from, none -> new LinkedHashMap<>())
                .computeIfAbsent(to, none -> EnumSet.noneOf(Nature.class))
                .add(nature);
    }

    private List<Conflict> together() {
        var seen = new LinkedHashSet<Node>();
        var conflicts = new ArrayList<Conflict>();
        for (Node claim : pairs.keySet()) {
            if (!seen.contains(claim)) {
                Set<Node> reached = reached(claim);
                seen.addAll(reached);
                List<Position> positions = positions(reached);
                // Two passages that say the same in so many words disagree on nothing that can be shown.
                if (positions.size() > 1) {
                    conflicts.add(new Conflict(natures(reached), positions));
                }
            }
        }
        return conflicts;
    }

    private Set<Node> reached(Node from) {
        var reached = new LinkedHashSet<Node>();
        var next = new ArrayList<Node>(List.of(from));
        while (!next.isEmpty()) {
            Node claim = next.removeLast();
            if (reached.add(claim)) {
                next.addAll(pairs.getOrDefault(claim, Map.of()).keySet());
            }
        }
        return reached;
    }

    private Set<Nature> natures(Set<Node> reached) {
        return reached.stream()
                .flatMap(claim -> pairs.getOrDefault(claim, Map.of()).values().stream())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private List<Position> positions(Set<Node> reached) {
        Function<Statement, Triple> same =
                statement -> Triple.create(statement.subject(), statement.predicate(), statement.object());
        return claims.entrySet().stream()
                .filter(claim -> reached.contains(claim.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Conflicts.READING)
                .collect(Collectors.groupingBy(same, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Position::new)
                .toList();
    }
}
