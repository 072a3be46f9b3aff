package org.policygraph.overviews;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Folded;

/** What occurs together, and in what. */
public final class Occurrences {

    private static final Comparator<Together> RANK = Comparator.comparingInt(Together::together)
            .thenComparingDouble(Together::jaccard)
            .reversed()
            .thenComparing(pair -> Folded.of(pair.one().label()))
            .thenComparing(pair -> Folded.of(pair.other().label()))
            .thenComparing(pair -> pair.one().slug())
            .thenComparing(pair -> pair.other().slug());

    private final List<Unit> units;
    private final List<Together> pairs;
    private final Map<Node, List<Unit>> unitsOf = new HashMap<>();

    Occurrences(Catalogue catalogue, List<Unit> units) {
        this.units = units.stream().filter(unit -> !unit.members().isEmpty()).toList();
        this.units.forEach(unit -> unit.members()
                .keySet()
                .forEach(member -> unitsOf.computeIfAbsent(member, none -> new ArrayList<>())
                        .add(unit)));
        this.pairs = pairs(catalogue);
    }

    /** In how many units anything occurs. */
    public int units() {
        return units.size();
    }

    /** All pairs that occur together, the most frequent first, and of these the most alike. */
    public List<Together> pairs() {
        return pairs;
    }

    /** The units in which both occur. */
    public List<Unit> with(Together pair) {
        return unitsOf.getOrDefault(pair.one().node(), List.of()).stream()
                .filter(unit -> unit.members().containsKey(pair.other().node()))
                .toList();
    }

    private List<Together> pairs(Catalogue catalogue) {
        List<Entry> things = unitsOf.keySet().stream()
                .flatMap(thing -> catalogue.entry(thing).stream())
                .sorted(Comparator.comparing((Entry entry) -> Folded.of(entry.label()))
                        .thenComparing(Entry::slug))
                .toList();
        var places = new LinkedHashMap<Node, Integer>();
        things.forEach(thing -> places.put(thing.node(), places.size()));
        var found = new ArrayList<Together>();
        int[] counts = new int[things.size()];
        for (int one = 0; one < things.size(); one++) {
            Arrays.fill(counts, 0);
            count(things.get(one), places, counts);
            for (int other = one + 1; other < things.size(); other++) {
                if (counts[other] > 0) {
                    found.add(together(things.get(one), things.get(other), counts[other]));
                }
            }
        }
        found.sort(RANK);
        return List.copyOf(found);
    }

    private void count(Entry thing, Map<Node, Integer> places, int[] counts) {
        for (Unit unit : unitsOf(thing)) {
            for (Node member : unit.members().keySet()) {
                counts[places.getOrDefault(member, 0)]++;
            }
        }
    }

    private Together together(Entry one, Entry other, int together) {
        return new Together(
                one, other, together, unitsOf(one).size(), unitsOf(other).size(), units.size());
    }

    private List<Unit> unitsOf(Entry thing) {
        return unitsOf.getOrDefault(thing.node(), List.of());
    }
}
