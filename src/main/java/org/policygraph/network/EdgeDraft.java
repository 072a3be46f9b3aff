package org.policygraph.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An edge to which evidence is added. Not thread-safe. */
final class EdgeDraft {

    private final Link link;
    private final String source;
    private final String target;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, Double> measures = new LinkedHashMap<>();
    private double weight;

    EdgeDraft(Link link, String source, String target) {
        this.link = link;
        this.source = source;
        this.target = target;
    }

    void add(Evidence further) {
        evidence.add(further);
    }

    void measure(String name, double value) {
        measures.putIfAbsent(name, value);
    }

    void weigh(double given) {
        weight = given;
    }

    /** Where nobody gave a weight, it weighs as much as there are passages. */
    Edge edge(EdgeNames names) {
        return new Edge(
                names.of(evidence),
                source,
                target,
                link.directed(),
                link.predicate(),
                link.label(),
                weight > 0 ? weight : Math.max(1, evidence.size()),
                evidence,
                measures);
    }
}
