package org.policygraph.history;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.store.ReleaseRecord;

/**
 * Two releases side by side.
 *
 * @param from the one
 * @param to the other, which may be older
 * @param things what is said differently, by thing and in the order of labels
 */
public record Comparison(ReleaseRecord from, ReleaseRecord to, List<ThingChanges> things) {

    /** Copies its collection and sorts it. */
    public Comparison {
        things = things.stream()
                .sorted(Comparator.comparing((ThingChanges each) -> each.label().toLowerCase(Locale.ROOT))
                        .thenComparing(each -> each.thing().toString()))
                .toList();
    }

    /** How many changes there are of each kind that there is. */
    public Map<Change.Kind, Integer> counts() {
        var counts = new EnumMap<Change.Kind, Integer>(Change.Kind.class);
        things.forEach(thing -> thing.changes().forEach(change -> counts.merge(change.kind(), 1, Integer::sum)));
        return counts;
    }

    /** The same with the changes that speak of one of some things. */
    public Comparison about(List<Node> wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        var kept = new LinkedHashMap<ThingChanges, List<Change>>();
        for (ThingChanges thing : things) {
            List<Change> changes = thing.changes().stream()
                    .filter(change -> wanted.stream().anyMatch(change::isAbout))
                    .toList();
            if (!changes.isEmpty()) {
                kept.put(thing, changes);
            }
        }
        return new Comparison(
                from,
                to,
                kept.entrySet().stream()
                        .map(each -> each.getKey().only(each.getValue()))
                        .toList());
    }
}
