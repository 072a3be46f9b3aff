package org.policygraph.network;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An edge to which evidence is added. Not thread-safe. */
final class EdgeDraft {

    private final Link link;
    private final String source;
    private final String target;
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private final Map<String, Double> measures = new LinkedHashMap<>();
    private double weight;

    EdgeDraft(Link link, String source, String target) {
        this.link = link;
        this.source = source;
        this.target = target;
    }

    /** What is there already is not added again; whether it was. */
    boolean add(Evidence further) {
        return evidence.add(further);
    }

    void measure(String name, double value) {
        measures.putIfAbsent(name, value);
    }

    void weigh(double given) {
        weight = given;
    }

    /** Where nobody gave a weight, it weighs as much as there are passages. */
    Edge edge(EdgeNames names) {
        List<Evidence> all = List.copyOf(evidence);
        return new Edge(
                names.of(link, all),
                source,
                target,
                link.directed(),
                link.predicate(),
                link.label(),
                weight > 0 ? weight : Math.max(1, all.size()),
                all,
                measures);
    }
}
