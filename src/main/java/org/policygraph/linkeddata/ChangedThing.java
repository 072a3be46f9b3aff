package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * What is said differently of one thing.
 *
 * @param thing the thing
 * @param changes at least one
 */
record ChangedThing(Link thing, List<ChangeView> changes) {

    ChangedThing {
        changes = List.copyOf(changes);
    }
}
