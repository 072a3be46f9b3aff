package org.policygraph.explore;

import java.util.List;

/**
 * What a thing is connected with, as a page shows it; for the template {@code explore/neighbours.jte}.
 *
 * @param best the most strongly connected first
 * @param picture the best path to each of them
 * @param total how many things it is connected with
 * @param all where all of them are listed
 * @param graph where the picture is found as data
 */
public record Neighbourhood(List<NeighbourView> best, Picture picture, int total, String all, String graph) {

    /** Copies its list. */
    public Neighbourhood {
        best = List.copyOf(best);
    }

    /** Whether it is connected with nothing. */
    public boolean isEmpty() {
        return best.isEmpty();
    }
}
