package org.policygraph.things;

import java.util.List;
import org.policygraph.chronicle.Drawing;
import org.policygraph.conflicts.ConflictView;
import org.policygraph.explore.Neighbourhood;

/**
 * What stands around the statements about a thing.
 *
 * @param conflicts where sources disagree on it
 * @param timeline what is dated of it, drawn; of what has no two dates nothing
 * @param connected what it is connected with, or nothing
 */
public record Around(List<ConflictView> conflicts, List<Drawing> timeline, List<Neighbourhood> connected) {

    /** Copies its lists. */
    public Around {
        conflicts = List.copyOf(conflicts);
        timeline = List.copyOf(timeline);
        connected = List.copyOf(connected);
    }

    /** How much it is connected with. */
    public int connections() {
        return connected.stream().mapToInt(Neighbourhood::total).sum();
    }
}
