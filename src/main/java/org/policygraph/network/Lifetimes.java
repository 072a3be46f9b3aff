package org.policygraph.network;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygraph.catalogue.Interval;

/** When the things of a network are there: on their own dates, and whenever something that is said of them holds. */
final class Lifetimes {

    private final Map<String, Set<Interval>> said = new HashMap<>();

    Lifetimes(Network network) {
        for (Edge edge : network.edges()) {
            said.computeIfAbsent(edge.source(), none -> new LinkedHashSet<>()).addAll(edge.times());
            said.computeIfAbsent(edge.target(), none -> new LinkedHashSet<>()).addAll(edge.times());
        }
    }

    /** None if it has no date of its own: then it is always there. */
    List<Interval> of(Vertex vertex) {
        if (!vertex.bounds().isKnown()) {
            return List.of();
        }
        var times = new LinkedHashSet<Interval>();
        times.add(vertex.bounds());
        times.addAll(said.getOrDefault(vertex.id(), Set.of()));
        return List.copyOf(times);
    }
}
