package org.policygraph.connections;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;

/**
 * What connects the things of one release: an undirected graph whose nodes are things in the order of their IRIs and
 * whose links are what passages say. The neighbours of a thing lie together in an array. Never changes.
 */
final class ConnectionGraph {

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private final Catalogue catalogue;
    private final Links links;
    private final Node[] things;
    private final boolean[] qualified;
    private final boolean[] passable;
    private final int[] neighbours;
    private final int[] tolls;

    /** Where the arcs of each thing begin; one more entry for the end. */
    private final int[] starts;

    private final int[] arcEnds;
    private final int[] arcLinks;
    private final int[] weights;

    ConnectionGraph(Catalogue catalogue, Links links, Node[] things, boolean[] qualified) {
        this.catalogue = catalogue;
        this.links = links;
        this.things = things;
        this.qualified = qualified;
        starts = starts(links, things.length);
        arcEnds = new int[2 * links.size()];
        arcLinks = new int[2 * links.size()];
        fillArcs();
        neighbours = neighbours();
        tolls = Arrays.stream(neighbours).map(Weights::toll).toArray();
        passable = new boolean[things.length];
        for (int thing = 0; thing < things.length; thing++) {
            passable[thing] =
                    !qualified[thing] && catalogue.passages(things[thing]).isEmpty();
        }
        weights = new int[links.size()];
        for (int link = 0; link < weights.length; link++) {
            weights[link] = links.weight(link, (first, second) -> true);
        }
    }

    /** The number of a thing among things in the order of their IRIs. */
    static OptionalInt number(Node[] things, Node thing) {
        int number = thing.isURI() ? Arrays.binarySearch(things, thing, BY_IRI) : -1;
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    OptionalInt number(Node thing) {
        return number(things, thing);
    }

    Node thing(int number) {
        return things[number];
    }

    int size() {
        return things.length;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Links links() {
        return links;
    }

    /** Whether a thing is a relation with a time and attributes of its own, such as a participation. */
    boolean isQualified(int thing) {
        return qualified[thing];
    }

    /** Whether a path may go through a thing, and not only begin or end there. */
    boolean isPassable(int thing) {
        return passable[thing];
    }

    /** How many things a thing is connected with by what passages say; qualified relations are none. */
    int neighbours(int thing) {
        return neighbours[thing];
    }

    /** What it costs to go through a thing. */
    int toll(int thing) {
        return tolls[thing];
    }

    /** The first of the arcs that leave a thing. */
    int firstArc(int thing) {
        return starts[thing];
    }

    /** The arc behind the last. */
    int endArc(int thing) {
        return starts[thing + 1];
    }

    int arcEnd(int arc) {
        return arcEnds[arc];
    }

    int arcLink(int arc) {
        return arcLinks[arc];
    }

    /** The link between two neighbours. */
    int link(int one, int other) {
        int place = Arrays.binarySearch(arcEnds, starts[one], starts[one + 1], other);
        if (place < 0) {
            throw new IllegalArgumentException(things[one] + " and " + things[other] + " are no neighbours");
        }
        return arcLinks[place];
    }

    /** What each link weighs where everything is wanted, 0 if only the topic scheme has it. Not to be changed. */
    int[] weights() {
        return weights;
    }

    private static int[] starts(Links links, int size) {
        int[] starts = new int[size + 1];
        for (int link = 0; link < links.size(); link++) {
            starts[links.low(link) + 1]++;
            starts[links.high(link) + 1]++;
        }
        for (int thing = 0; thing < size; thing++) {
            starts[thing + 1] += starts[thing];
        }
        return starts;
    }

    /** Links are in order: a thing meets its smaller neighbours first, and each group in order. */
    private void fillArcs() {
        int[] next = starts.clone();
        for (int link = 0; link < links.size(); link++) {
            addArc(next, links.high(link), links.low(link), link);
        }
        for (int link = 0; link < links.size(); link++) {
            addArc(next, links.low(link), links.high(link), link);
        }
    }

    private void addArc(int[] next, int from, int to, int link) {
        arcEnds[next[from]] = to;
        arcLinks[next[from]] = link;
        next[from]++;
    }

    private int[] neighbours() {
        int[] counted = new int[things.length];
        for (int thing = 0; thing < things.length; thing++) {
            for (int arc = starts[thing]; arc < starts[thing + 1]; arc++) {
                if (links.isSaid(arcLinks[arc]) && !qualified[arcEnds[arc]]) {
                    counted[thing]++;
                }
            }
        }
        return counted;
    }
}
