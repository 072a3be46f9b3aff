package org.policygraph.connections;

import java.util.List;

/**
 * The best paths between two things.
 *
 * @param paths the lightest first; none that is not here is lighter than the last
 * @param ending whether these are all
 */
public record Found(List<Path> paths, Ending ending) {

    /** Copies the list. */
    public Found {
        paths = List.copyOf(paths);
    }

    /** Why the search ended. */
    public enum Ending {
        /** There are no further paths of this length. */
        ALL,
        /** There are more than were asked for. */
        MORE,
        /** The search took as much work as it may; there may be more. */
        WORK
    }
}
