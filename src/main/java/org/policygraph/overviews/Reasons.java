package org.policygraph.overviews;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.vocabulary.Pg;

/** Finds what the things of a release have to do with, themselves and through what belongs to them. */
final class Reasons {

    private final Catalogue catalogue;
    private final Links links;
    private final Times times;
    private final Map<Axis, List<Entry>> things = new EnumMap<>(Axis.class);

    Reasons(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.links = new Links(catalogue);
        this.times = new Times(catalogue);
        Stream.of(Axis.values()).forEach(axis -> things.put(axis, axis.things(catalogue)));
    }

    Links links() {
        return links;
    }

    /** The things of a kind, by label. */
    List<Entry> things(Axis axis) {
        return things.getOrDefault(axis, List.of());
    }

    /** All reasons for which a whole has to do with certain things. */
    Stream<Reason> from(Entry whole, Predicate<Entry> targets, Counted counted) {
        return parts(whole, counted).stream().flatMap(part -> {
            var reasons = new ReasonsOfAPart(part, catalogue, times, counted);
            return links.of(part.thing()).stream()
                    .filter(link -> !part.leadsThrough(link.other()))
                    .filter(link ->
                            catalogue.entry(link.other()).filter(targets).isPresent())
                    .flatMap(link -> reasons.by(link).stream());
        });
    }

    /** The whole, and what belongs to it, each in the shortest way; the nearest first. */
    List<Part> parts(Entry whole, Counted counted) {
        Steps steps = Steps.of(whole);
        var seen = new HashSet<Node>(Set.of(whole.node()));
        var parts = new ArrayList<Part>();
        var next = new ArrayDeque<Part>(List.of(new Part(whole.node(), List.of())));
        while (!next.isEmpty()) {
            Part part = next.remove();
            parts.add(part);
            if (part.chain().size() < steps.most()) {
                further(part, steps, counted)
                        .filter(each -> seen.add(each.thing()))
                        .forEach(next::add);
            }
        }
        return parts;
    }

    private Stream<Part> further(Part part, Steps steps, Counted counted) {
        return links.of(part.thing()).stream().sorted(this::participationsFirst).flatMap(link -> {
            List<Said> leading = link.said().stream()
                    .filter(said -> steps.leads(said.statement(), part.thing()))
                    .filter(said -> counted.passages().test(said.statement().passage()))
                    .toList();
            return leading.isEmpty()
                    ? Stream.empty()
                    : Stream.of(longer(part, new Link(link.one(), link.other(), Told.of(leading))));
        });
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
