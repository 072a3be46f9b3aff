package org.policygraph.things;

import java.util.List;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/**
 * All that is said of a thing, relation by relation; for the template {@code things/links.jte}.
 *
 * @param thing its page
 * @param choices the relations, with how many things stand in each
 * @param relation the relation that is shown, or a page of it
 * @param value the one thing whose sentences are shown; words without a label if all things are
 * @param paging where one is in it
 */
record LinksView(Link thing, List<Choice> choices, RelationView relation, Link value, Paging paging) {

    LinksView {
        choices = List.copyOf(choices);
    }

    /** A relation to choose. */
    record Choice(Link relation, int count, boolean chosen) {}
}
