package org.policygraph.atlas;

import java.util.List;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/**
 * What is not known of a kind.
 *
 * @param meaning what it is, in words
 * @param advice what one can do
 * @param gaps those on this page
 */
record GapsPage(String meaning, String advice, List<Item> gaps, Paging paging, List<Link> data) {

    GapsPage {
        gaps = List.copyOf(gaps);
        data = List.copyOf(data);
    }

    /** A kind of gap, with how many there are; how long its bar is, of 100. */
    record KindRow(String title, String address, int count, int width, String meaning, String advice) {}

    /**
     * One gap.
     *
     * @param said what says that there is something to be known
     * @param more how many more statements there are
     */
    record Item(Link thing, String kinds, String detail, List<SaidView> said, int more) {

        Item {
            said = List.copyOf(said);
        }
    }
}
