package org.policygraph.overviews;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One reason why a whole has to do with something: how one comes from the whole to a part of it, and what is said of that
 * part and the other thing.
 *
 * @param part the part that it is said of
 * @param target the other thing
 * @param way how
 * @param said what is said of the part and the other thing, in the order of reading
 */
public record Strand(Part part, Node target, Way way, List<Said> said) {

    /** Copies its list. */
    public Strand {
        said = List.copyOf(said);
    }
}
