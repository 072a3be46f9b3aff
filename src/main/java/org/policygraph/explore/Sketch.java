package org.policygraph.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.policygraph.connections.Hop;
import org.policygraph.connections.Path;

/**
 * What of some paths fits into a picture: things by how far they are from the beginning, and the hops between them. Paths
 * are drawn as a whole or not at all, in their order.
 */
final class Sketch {

    /** More than this many things beside each other, and one reads none of them. */
    private static final int MOST_IN_A_COLUMN = 10;

    private static final int MOST_THINGS = 36;

    private final Map<Node, Integer> columns = new LinkedHashMap<>();
    private final Map<Set<Node>, DrawnHop> hops = new LinkedHashMap<>();
    private final List<Integer> leftOut = new ArrayList<>();

    /**
     * A hop that is drawn.
     *
     * @param anchor where the page tells it
     */
    record DrawnHop(Hop hop, String anchor) {

        /** Where the page tells it on which the picture is. */
        String onThePage() {
            return "#" + anchor;
        }
    }

    /** Of paths that begin at one thing. Where all end at one thing, too, it stands alone in the last column. */
    static Sketch of(List<Path> paths) {
        var sketch = new Sketch();
        for (int place = 0; place < paths.size(); place++) {
            sketch.add(paths.get(place), place + 1);
        }
        List<Node> ends = paths.stream()
                .map(path -> path.hops().getLast().to())
                .distinct()
                .toList();
        if (ends.size() == 1) {
            sketch.columns.put(ends.getFirst(), 0);
            sketch.columns.put(ends.getFirst(), 1 + Collections.max(sketch.columns.values()));
        }
        return sketch;
    }

    /** How far each thing is from the beginning, along the paths; in the order in which paths come to them. */
    Map<Node, Integer> columns() {
        return columns;
    }

    List<DrawnHop> hops() {
        return List.copyOf(hops.values());
    }

    /** The numbers of the paths that are not in the picture. */
    List<Integer> leftOut() {
        return leftOut;
    }

    private void add(Path path, int number) {
        var after = new LinkedHashMap<>(columns);
        List<Node> things = things(path);
        for (int place = 0; place < things.size(); place++) {
            after.merge(things.get(place), place, Math::min);
        }
        if (!fits(after)) {
            leftOut.add(number);
            return;
        }
        columns.putAll(after);
        for (int place = 0; place < path.hops().size(); place++) {
            Hop hop = path.hops().get(place);
            hops.putIfAbsent(Set.of(hop.from(), hop.to()), new DrawnHop(hop, PathViews.anchor(number, place)));
        }
    }

    private static boolean fits(Map<Node, Integer> columns) {
        var sizes = new LinkedHashMap<Integer, Integer>();
        columns.values().forEach(column -> sizes.merge(column, 1, Integer::sum));
        return columns.size() <= MOST_THINGS && sizes.values().stream().allMatch(size -> size <= MOST_IN_A_COLUMN);
    }

    private static List<Node> things(Path path) {
        var things = new LinkedHashSet<Node>();
        things.add(path.hops().getFirst().from());
        path.hops().forEach(hop -> things.add(hop.to()));
        return List.copyOf(things);
    }
}
