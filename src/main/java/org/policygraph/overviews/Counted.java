package org.policygraph.overviews;

import java.util.function.Predicate;
import org.policygraph.catalogue.Passage;

/**
 * What may count as a reason.
 *
 * @param everything whether it is all, so that nobody has to look
 * @param passages which passages may speak
 * @param times when it may hold
 */
record Counted(boolean everything, Predicate<Passage> passages, Predicate<When> times) {

    static final Counted ALL = new Counted(true, passage -> true, when -> true);

    /** What of it counts; the same if all does. */
    Told of(Told told) {
        if (everything || told.said().stream().allMatch(this::has)) {
            return told;
        }
        return Told.of(told.said().stream().filter(this::has).toList());
    }

    private boolean has(Said said) {
        return passages.test(said.statement().passage()) && times.test(said.when());
    }
}
