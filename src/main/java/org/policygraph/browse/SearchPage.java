package org.policygraph.browse;

import java.util.List;
import org.policygraph.reader.Paging;

/**
 * What the search page shows.
 *
 * @param form what was asked
 * @param mistake what was wrong with it; empty if nothing
 * @param total how many hits there are
 * @param matching how strictly the words were looked for, in words; empty if to the letter
 * @param hits those of this page
 * @param facets what narrows the search
 * @param counted how many hits the facets count; fewer than all only where there are very many
 * @param data the same as JSON
 * @param unfiltered the same words without any filter
 */
record SearchPage(
        SearchForm form,
        String mistake,
        int total,
        String matching,
        List<HitView> hits,
        List<Facet> facets,
        int counted,
        Paging paging,
        String data,
        String unfiltered) {

    SearchPage {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
