package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * What stands in one relation with a thing.
 *
 * @param predicate the relation
 * @param definition what the relation means; may be empty
 * @param incoming whether the thing is its object
 */
record Group(Link predicate, String definition, boolean incoming, List<Row> rows) {

    Group {
        rows = List.copyOf(rows);
    }
}
