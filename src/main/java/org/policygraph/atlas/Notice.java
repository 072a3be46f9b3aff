package org.policygraph.atlas;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * A name that is not clear.
 *
 * @param typed what was typed
 * @param candidates what may be meant; empty if nothing is called so
 */
record Notice(String typed, List<Link> candidates) {

    Notice {
        candidates = List.copyOf(candidates);
    }
}
