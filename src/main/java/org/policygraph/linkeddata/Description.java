package org.policygraph.linkeddata;

import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.reader.PinnedRelease;

/**
 * What a release says of a thing, or a page of it.
 *
 * @param said the statements of this page, in the order of reading
 * @param page which page, from 1
 * @param total how many statements there are on all pages
 */
record Description(PinnedRelease release, Node thing, List<Said> said, int page, int total) {

    /** How many statements a page has. */
    static final int PAGE_SIZE = 200;

    Description {
        said = List.copyOf(said);
    }

    int pages() {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }
}
