package org.policygraph.browse;

import java.util.List;

/**
 * One way to narrow a search.
 *
 * @param label what is chosen from
 * @param choices those with most hits first
 */
record Facet(String label, List<Choice> choices) {

    /** Where the search form keeps a choice. */
    enum Field {
        ABOUT,
        IN
    }

    /**
     * What can be chosen.
     *
     * @param count how many hits are left
     * @param address the search with it, or without it if it is chosen already
     * @param chosen whether it is chosen
     */
    record Choice(String label, int count, String address, boolean chosen) {}

    Facet {
        choices = List.copyOf(choices);
    }
}
