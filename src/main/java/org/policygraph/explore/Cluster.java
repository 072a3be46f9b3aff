package org.policygraph.explore;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policygraph.search.FoundKind;

/**
 * What is not drawn of one kind, as one box of a picture.
 *
 * @param size how many things it stands for
 * @param before how many of the kind come before them
 */
record Cluster(FoundKind kind, int size, int before) {

    /** A thing in the order of how strongly it is connected, and whether it is drawn, on whichever path. */
    record Ranked(FoundKind kind, boolean isDrawn) {}

    /**
     * The largest first.
     *
     * @param things all things, the most strongly connected first
     * @param passed how many of them come before those that the clusters stand for
     */
    static List<Cluster> of(List<Ranked> things, int passed) {
        Map<FoundKind, Integer> before = counts(things.stream().limit(passed));
        return counts(things.stream().skip(passed).filter(thing -> !thing.isDrawn())).entrySet().stream()
                .sorted(Map.Entry.<FoundKind, Integer>comparingByValue().reversed())
                .map(rest -> new Cluster(rest.getKey(), rest.getValue(), before.getOrDefault(rest.getKey(), 0)))
                .toList();
    }

    private static Map<FoundKind, Integer> counts(Stream<Ranked> things) {
        var counts = new EnumMap<FoundKind, Integer>(FoundKind.class);
        things.forEach(thing -> counts.merge(thing.kind(), 1, Integer::sum));
        return counts;
    }

    /** What is written in the box. */
    String label() {
        return size + " more " + (size == 1 ? one() : several());
    }

    private String one() {
        return kind == FoundKind.OTHER ? "thing" : kind.word();
    }

    private String several() {
        return switch (kind) {
            case FORUM -> "fora";
            case OTHER -> "things";
            default -> kind.word() + "s";
        };
    }
}
