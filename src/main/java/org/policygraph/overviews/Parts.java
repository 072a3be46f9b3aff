package org.policygraph.overviews;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.vocabulary.Pg;

/** What belongs to the things of a release. The steps from each thing are found once. Thread-safe. */
final class Parts {

    private final Catalogue catalogue;
    private final Links links;
    private final Map<Steps, Map<Node, List<Link>>> leading = new ConcurrentHashMap<>();

    Parts(Catalogue catalogue, Links links) {
        this.catalogue = catalogue;
        this.links = links;
    }

    /** The whole, and what belongs to it, each in the shortest way; the nearest first. */
    List<Part> of(Entry whole, Counted counted) {
        Steps steps = Steps.of(whole);
        var seen = new HashSet<Node>(Set.of(whole.node()));
        var parts = new ArrayList<Part>();
        var next = new ArrayDeque<Part>(List.of(new Part(whole.node(), List.of())));
        while (!next.isEmpty()) {
            Part part = next.remove();
            parts.add(part);
            if (part.chain().size() < steps.most()) {
                leading(part.thing(), steps).stream()
                        .filter(link -> !seen.contains(link.other()))
                        .flatMap(link -> counted(link, counted).stream())
                        .filter(link -> seen.add(link.other()))
                        .forEach(link -> next.add(longer(part, link)));
            }
        }
        return parts;
    }

    private List<Link> leading(Node thing, Steps steps) {
        return leading.computeIfAbsent(steps, none -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        thing,
                        from -> links.of(from).stream()
                                .flatMap(link -> leading(link, steps).stream())
                                .sorted(this::participationsFirst)
                                .toList());
    }

    private static Optional<Link> leading(Link link, Steps steps) {
        List<Said> said = link.said().stream()
                .filter(each -> steps.leads(each.statement(), link.one()))
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(new Link(link.one(), link.other(), Told.of(said)));
    }

    private static Optional<Link> counted(Link link, Counted counted) {
        if (counted.everything()) {
            return Optional.of(link);
        }
        List<Said> said = link.said().stream()
                .filter(each -> counted.passages().test(each.statement().passage()))
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(new Link(link.one(), link.other(), Told.of(said)));
    }

    /** Of two ways that are equally long, that by which an actor belongs to a forum tells more than that of a role. */
    private int participationsFirst(Link one, Link other) {
        return Boolean.compare(isParticipation(other), isParticipation(one));
    }

    private boolean isParticipation(Link link) {
        return catalogue
                .entry(link.other())
                .filter(entry -> entry.classes().contains(Pg.PARTICIPATION))
                .isPresent();
    }

    private static Part longer(Part part, Link link) {
        return new Part(
                link.other(),
                Stream.concat(part.chain().stream(), Stream.of(link)).toList());
    }
}
