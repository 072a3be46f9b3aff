package org.policygraph.overviews;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Interval;

/**
 * What somebody wants on a timeline; what is empty or unknown restricts nothing.
 *
 * @param linked things, of each of which it must be, belong to it, or stand in a statement with it
 * @param kinds of which it must have one
 * @param period in which it must possibly lie
 */
public record TimelineWanted(List<Node> linked, Set<MomentKind> kinds, Interval period) {

    /** Which restricts nothing. */
    public static final TimelineWanted ALL = new TimelineWanted(List.of(), Set.of(), Interval.UNKNOWN);

    /** Copies its collections. */
    public TimelineWanted {
        linked = List.copyOf(linked);
        kinds = Set.copyOf(kinds);
    }
}
