package org.policygraph.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;

/** Steps one after the other: what one adds and a later one removes was never there. */
final class Sum implements Patches.Reader {

    private final Map<Quad, Boolean> changes = new LinkedHashMap<>();

    @Override
    public void added(Quad quad) {
        change(quad, true);
    }

    @Override
    public void removed(Quad quad) {
        change(quad, false);
    }

    private void change(Quad quad, boolean added) {
        Boolean earlier = changes.putIfAbsent(quad, added);
        if (earlier != null && earlier != added) {
            changes.remove(quad);
        }
    }

    Difference difference() {
        return new Difference(those(false), those(true));
    }

    private List<Quad> those(boolean added) {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() == added)
                .map(Map.Entry::getKey)
                .toList();
    }
}
