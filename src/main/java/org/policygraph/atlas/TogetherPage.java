package org.policygraph.atlas;

import java.util.List;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/**
 * What occurs together, as a page shows it.
 *
 * @param summary how much there is, in words
 * @param chips with what things
 * @param pairs those on this page
 * @param first the rank of the first of them
 * @param notices what is not clear
 */
record TogetherPage(
        String summary,
        List<Option> of,
        List<Option> in,
        List<Option> orders,
        String kind,
        List<Chip> chips,
        List<Pair> pairs,
        int first,
        Paging paging,
        List<Notice> notices,
        List<Link> data) {

    TogetherPage {
        of = List.copyOf(of);
        in = List.copyOf(in);
        orders = List.copyOf(orders);
        chips = List.copyOf(chips);
        pairs = List.copyOf(pairs);
        notices = List.copyOf(notices);
        data = List.copyOf(data);
    }

    /**
     * Two things that occur together.
     *
     * @param width how long its bar is, of 100
     * @param measures how often, and how much alike, in words
     * @param places where, as many as are shown
     * @param all where all places are
     * @param more how many more there are
     */
    record Pair(
            Link one, Link other, int together, int width, String measures, List<Place> places, String all, int more) {

        Pair {
            places = List.copyOf(places);
        }
    }

    /**
     * Where two things occur together.
     *
     * @param name what it is called, if it is a document, a forum or a topic; leads nowhere and is empty otherwise
     */
    record Place(Link name, List<SaidView> said) {

        Place {
            said = List.copyOf(said);
        }
    }
}
