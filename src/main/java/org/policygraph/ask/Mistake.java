package org.policygraph.ask;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * What is wrong with a value, and what may have been meant.
 *
 * @param words what is wrong, and how to mend it
 * @param meant what may have been meant
 */
record Mistake(String words, List<Link> meant) {

    Mistake {
        meant = List.copyOf(meant);
    }

    static Mistake of(String words) {
        return new Mistake(words, List.of());
    }
}
