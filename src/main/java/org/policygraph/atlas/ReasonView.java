package org.policygraph.atlas;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * A reason why two things have to do with each other.
 *
 * @param way how, in words
 * @param through what lies between, from the one to the other; empty if nothing does
 * @param said what is said, as much as is shown
 * @param more how many more statements say so
 * @param steps what says that what lies between belongs there
 * @param other whom it is about, where a list is about several; leads nowhere and is empty otherwise
 */
record ReasonView(String way, List<Link> through, List<SaidView> said, int more, List<SaidView> steps, Link other) {

    static final Link NOBODY = Link.text("");

    ReasonView {
        through = List.copyOf(through);
        said = List.copyOf(said);
        steps = List.copyOf(steps);
    }
}
