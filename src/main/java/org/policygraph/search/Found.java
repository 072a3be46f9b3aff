package org.policygraph.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total how many hits there are in all
 * @param best the best of them, as many as were wanted
 * @param kinds how many hits there are of each kind, whichever kinds were wanted; a thing counts for each of its kinds
 * @param matching how strictly the words were looked for
 */
public record Found(int total, List<Hit> best, Map<FoundKind, Integer> kinds, Matching matching) {

    /** Copies its collections. */
    public Found {
        best = List.copyOf(best);
        kinds = Map.copyOf(kinds);
    }
}
