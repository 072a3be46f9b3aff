package org.policygraph.overviews;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A thing that speaks for a whole: the whole itself, or what belongs to it, such as a sub-forum, a meeting or an outcome.
 *
 * @param thing the part
 * @param chain how one comes from the whole to it; empty if it is the whole itself
 */
public record Part(Node thing, List<Link> chain) {

    /** Copies its list. */
    public Part {
        chain = List.copyOf(chain);
    }

    /** Whether it is the whole itself. */
    public boolean isWhole() {
        return chain.isEmpty();
    }

    /** Whether one comes through a thing on the way from the whole to it, both included. */
    boolean leadsThrough(Node thing) {
        return this.thing.equals(thing)
                || chain.stream()
                        .anyMatch(
                                link -> link.one().equals(thing) || link.other().equals(thing));
    }
}
