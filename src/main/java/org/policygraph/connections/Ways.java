package org.policygraph.connections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** The ways that some of the statements of a release make between its things. Immutable and thread-safe. */
public final class Ways {

    /** How many paths may be asked for. */
    public static final int MOST_PATHS = 1000;

    private final ConnectionGraph graph;
    private final Hops hops;
    private final int maxLength;
    private final long mostSteps;

    Ways(ConnectionGraph graph, Wanted wanted, long mostSteps) {
        this.graph = graph;
        this.hops = new Hops(graph, wanted);
        this.maxLength = wanted.maxLength();
        this.mostSteps = mostSteps;
    }

    /** How many pairs of things are connected directly. */
    public long links() {
        return hops.size();
    }

    /**
     * The best paths between two different things. From the second to the first they are the same, backwards. If the
     * release does not know a thing, it is not connected with anything.
     *
     * @param count how many, from 1 to {@value #MOST_PATHS}
     * @param check asked every few milliseconds; ends the search by throwing
     */
    public Found between(Node from, Node to, int count, Runnable check) {
        if (count < 1 || count > MOST_PATHS || from.equals(to)) {
            throw new IllegalArgumentException(count + " paths from " + from + " to " + to);
        }
        OptionalInt source = graph.number(from);
        OptionalInt target = graph.number(to);
        if (source.isEmpty() || target.isEmpty()) {
            return new Found(List.of(), Found.Ending.ALL);
        }
        return source.getAsInt() < target.getAsInt()
                ? found(source.getAsInt(), target.getAsInt(), false, count, check)
                : found(target.getAsInt(), source.getAsInt(), true, count, check);
    }

    /**
     * Everything that is connected with a thing, the strongest first; of what is as strong, by IRI. Qualified relations
     * connect and are not listed themselves.
     *
     * @param check asked every few milliseconds; ends the search by throwing
     */
    public List<Neighbour> around(Node thing, Runnable check) {
        OptionalInt source = graph.number(thing);
        if (source.isEmpty()) {
            return List.of();
        }
        var effort = new Effort(Long.MAX_VALUE, check);
        double[] strengths = Surroundings.of(source.getAsInt(), graph, hops, maxLength, effort);
        return IntStream.range(0, strengths.length)
                .filter(number -> strengths[number] > 0 && !graph.isQualified(number))
                .mapToObj(number -> new Neighbour(graph.thing(number), strengths[number]))
                .sorted(Comparator.comparingDouble(Neighbour::strength).reversed())
                .toList();
    }

    /**
     * Searches from the smaller number to the greater, so that of paths that weigh the same those come first that also
     * do in the other direction. Looks for one more than is wanted, to know whether there is one.
     */
    private Found found(int begin, int end, boolean backwards, int count, Runnable check) {
        var routes = new ArrayList<Route>();
        boolean spent = false;
        try {
            new BestPaths(graph, hops, end, maxLength, new Effort(mostSteps, check)).search(begin, count + 1, routes);
        } catch (Effort.Spent atItsEnd) {
            spent = true;
        }
        List<Path> paths = routes.stream()
                .limit(count)
                .map(route -> path(route, backwards))
                .toList();
        if (routes.size() > count) {
            return new Found(paths, Found.Ending.MORE);
        }
        return new Found(paths, spent ? Found.Ending.WORK : Found.Ending.ALL);
    }

    private Path path(Route route, boolean backwards) {
        int[] things = backwards ? reversed(route.things()) : route.things();
        var steps = new ArrayList<Hop>();
        var through = new ArrayList<Through>();
        for (int place = 1; place < things.length; place++) {
            steps.add(hops.hop(things[place - 1], things[place]));
            if (place < things.length - 1) {
                through.add(through(things[place]));
            }
        }
        return new Path(Weights.shown(route.weight()), steps, through);
    }

    private Through through(int thing) {
        return new Through(graph.thing(thing), graph.neighbours(thing), Weights.shown(graph.toll(thing)));
    }

    private static int[] reversed(int[] things) {
        return IntStream.range(0, things.length)
                .map(place -> things[things.length - 1 - place])
                .toArray();
    }
}
