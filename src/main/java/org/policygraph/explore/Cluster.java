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
 * @param before how many stronger ones there are of the kind
 */
record Cluster(FoundKind kind, int size, int before) {

    /** More boxes than this beside those of things, and one looks at nothing else. */
    private static final int MOST = 6;

    /**
     * The largest first.
     *
     * @param kinds of all things, the most strongly connected first
     * @param drawn how many of them come before those that the clusters stand for
     */
    static List<Cluster> of(List<FoundKind> kinds, int drawn) {
        Map<FoundKind, Integer> before = counts(kinds.stream().limit(drawn));
        return counts(kinds.stream().skip(drawn)).entrySet().stream()
                .sorted(Map.Entry.<FoundKind, Integer>comparingByValue().reversed())
                .limit(MOST)
                .map(rest -> new Cluster(rest.getKey(), rest.getValue(), before.getOrDefault(rest.getKey(), 0)))
                .toList();
    }

    private static Map<FoundKind, Integer> counts(Stream<FoundKind> kinds) {
        var counts = new EnumMap<FoundKind, Integer>(FoundKind.class);
        kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
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
