package org.policygraph.overviews;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;

/** Finds what the things of a release have to do with, themselves and through what belongs to them. */
final class Reasons {

    private final Catalogue catalogue;
    private final Links links;
    private final Times times;
    private final Parts parts;
    private final Map<Axis, List<Entry>> things = new EnumMap<>(Axis.class);

    Reasons(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.links = new Links(catalogue);
        this.times = new Times(catalogue);
        this.parts = new Parts(catalogue, links);
        Stream.of(Axis.values()).forEach(axis -> things.put(axis, axis.things(catalogue)));
    }

    Links links() {
        return links;
    }

    /** The things of a kind, by label. */
    List<Entry> things(Axis axis) {
        return things.getOrDefault(axis, List.of());
    }

    /** What of all links leads to certain things. */
    Targets targets(Predicate<Entry> wanted) {
        return new Targets(catalogue, links, wanted);
    }

    /** All reasons for which a whole has to do with certain things. */
    Stream<Reason> from(Entry whole, Targets targets, Counted counted) {
        return parts(whole, counted).stream().flatMap(part -> {
            List<Link> leading = targets.of(part.thing());
            if (leading.isEmpty()) {
                return Stream.empty();
            }
            var reasons = new ReasonsOfAPart(part, catalogue, times, counted);
            return leading.stream()
                    .filter(link -> !part.leadsThrough(link.other()))
                    .flatMap(link -> reasons.by(link).stream());
        });
    }

    /** The whole, and what belongs to it, each in the shortest way; the nearest first. */
    List<Part> parts(Entry whole, Counted counted) {
        return parts.of(whole, counted);
    }
}
