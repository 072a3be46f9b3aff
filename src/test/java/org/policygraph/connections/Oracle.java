package org.policygraph.connections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tries every path there is, by the rules of docs/connections.md and with nothing of the code under test: each link with
 * the weight of its surest statement, and things that no path goes through.
 */
final class Oracle {

    private final Map<String, Map<String, Integer>> links = new TreeMap<>();
    private final Set<String> impassable = new TreeSet<>();
    private final Map<String, Integer> neighbours = new HashMap<>();

    /** Something says that the two are connected. */
    void link(String one, String other, int thousandths) {
        links.computeIfAbsent(one, none -> new TreeMap<>()).merge(other, thousandths, Math::min);
        links.computeIfAbsent(other, none -> new TreeMap<>()).merge(one, thousandths, Math::min);
        links.forEach((thing, near) -> neighbours.put(thing, near.size()));
    }

    void neverThrough(String thing) {
        impassable.add(thing);
    }

    /** All paths, the lightest first; of those that weigh the same, in the order of their things from the first name on. */
    List<Way> paths(String from, String to, int most) {
        var found = new ArrayList<Way>();
        boolean backwards = from.compareTo(to) > 0;
        extend(new ArrayList<>(List.of(backwards ? to : from)), 0, backwards ? from : to, most, found);
        found.sort(Comparator.comparingInt(Way::thousandths)
                .thenComparing(Way::things, Comparator.comparing(things -> String.join(" ", things))));
        return backwards ? found.stream().map(Way::reversed).toList() : found;
    }

    /** The sum over all ways that neither turn back nor come back to the beginning. */
    double strength(String from, String to, int most) {
        return flow(from, "", from, to, most, 1);
    }

    private double flow(String start, String before, String at, String to, int left, double amount) {
        double sum = 0;
        for (Map.Entry<String, Integer> link : links.getOrDefault(at, Map.of()).entrySet()) {
            String next = link.getKey();
            if (left > 0 && !next.equals(before) && !next.equals(start)) {
                double arrived = amount * Math.pow(2, -link.getValue() / 1000.0);
                sum += next.equals(to) ? arrived : 0;
                if (!impassable.contains(next)) {
                    sum += flow(start, at, next, to, left - 1, arrived * Math.pow(2, -toll(next) / 1000.0));
                }
            }
        }
        return sum;
    }

    private void extend(List<String> path, int weight, String to, int most, List<Way> found) {
        String last = path.getLast();
        if (last.equals(to)) {
            found.add(new Way(List.copyOf(path), weight));
            return;
        }
        boolean mayGoOn = path.size() == 1 || !impassable.contains(last);
        if (path.size() > most || !mayGoOn) {
            return;
        }
        links.getOrDefault(last, Map.of()).forEach((next, hop) -> {
            if (!path.contains(next)) {
                path.add(next);
                extend(path, weight + hop + (path.size() > 2 ? toll(last) : 0), to, most, found);
                path.removeLast();
            }
        });
    }

    private int toll(String thing) {
        return (int) Math.round(1000 * Math.log(Math.max(1, neighbours.getOrDefault(thing, 0) - 1)) / Math.log(2));
    }

    record Way(List<String> things, int thousandths) {

        Way reversed() {
            return new Way(things.reversed(), thousandths);
        }

        static Way of(Path path) {
            var things = new ArrayList<String>();
            things.add(Told.slug(path.hops().getFirst().from()));
            path.hops().forEach(hop -> things.add(Told.slug(hop.to())));
            return new Way(things, (int) Math.round(path.weight() * 1000));
        }
    }
}
