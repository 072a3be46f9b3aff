package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;

/** A thing in a list. */
record Listed(Link thing, List<Link> kinds, String definition) {

    Listed {
        kinds = List.copyOf(kinds);
    }
}
