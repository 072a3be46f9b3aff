package org.policygraph.things;

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
public record Description(PinnedRelease release, Node thing, List<Said> said, int page, int total) {

    /** How many statements a page has. */
    public static final int PAGE_SIZE = 200;

    /** Copies its list. */
    public Description {
        said = List.copyOf(said);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }
}
