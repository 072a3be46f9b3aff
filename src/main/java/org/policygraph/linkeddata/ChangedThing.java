package org.policygraph.linkeddata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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

    /** The changes of one kind that the same sentences speak of are together, so that these are read once. */
    List<List<ChangeView>> together() {
        var groups = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> List.of(change.kind(), change.quotesBefore(), change.quotesAfter()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return List.copyOf(groups.values());
    }
}
