package org.policygraph.things;

import java.util.List;
import org.policygraph.chronicle.Drawing;
import org.policygraph.conflicts.ConflictView;
import org.policygraph.explore.Neighbourhood;
import org.policygraph.reader.Link;
import org.policygraph.worldmap.Locator;

/**
 * What stands around the statements about a thing.
 *
 * @param conflicts where sources disagree on it
 * @param timeline what is dated of it, drawn; of what has no two dates nothing
 * @param connected what it is connected with, or nothing
 * @param where where it is, if it is a state that has a place on the map
 */
public record Around(
        List<ConflictView> conflicts, List<Drawing> timeline, List<Neighbourhood> connected, List<Where> where) {

    /** Nothing. */
    static final Around NOTHING = new Around(List.of(), List.of(), List.of(), List.of());

    /**
     * Where a state is.
     *
     * @param map a map of it
     * @param others the maps of all states that stand in the same forum or instrument
     */
    public record Where(Locator map, List<Link> others) {

        /** Copies its list. */
        public Where {
            others = List.copyOf(others);
        }
    }

    /** Copies its lists. */
    public Around {
        conflicts = List.copyOf(conflicts);
        timeline = List.copyOf(timeline);
        connected = List.copyOf(connected);
        where = List.copyOf(where);
    }

    /** How much it is connected with. */
    public int connections() {
        return connected.stream().mapToInt(Neighbourhood::total).sum();
    }
}
