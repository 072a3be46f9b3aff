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
 * @param told what is said of the part and the other thing
 */
public record Reason(Part part, Node target, Way way, Told told) {

    /** What is said, in the order of reading. */
    public List<Said> said() {
        return told.said();
    }

    /** In which years. */
    public Years years() {
        return told.years();
    }
}
