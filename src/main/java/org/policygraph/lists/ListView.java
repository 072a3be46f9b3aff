package org.policygraph.lists;

import java.util.List;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/**
 * A list as a page shows it.
 *
 * @param path where it is
 * @param wanted what was asked for
 * @param total how many things there are without filters
 * @param types the sorts of things in it
 * @param letters with which names begin
 * @param groups what is on this page
 * @param counted what the numbers beside the things count
 * @param sorted the list in the other order
 * @param paging where one is
 */
record ListView(
        String path,
        Wanted wanted,
        int total,
        List<Choice> types,
        List<Choice> letters,
        List<Group> groups,
        String counted,
        Link sorted,
        Paging paging) {

    ListView {
        types = List.copyOf(types);
        letters = List.copyOf(letters);
        groups = List.copyOf(groups);
    }

    /** Something to restrict the list to. */
    record Choice(String label, String address, int count, boolean chosen) {}

    /** Things under one letter; without a heading where the order is another. */
    record Group(String heading, List<Item> items) {
        Group {
            items = List.copyOf(items);
        }
    }

    /**
     * A thing.
     *
     * @param kind what sort of thing it is
     * @param hint when it was; may be empty
     * @param meaning how it is explained; may be empty
     * @param count how many statements speak of it, or rest on it
     */
    record Item(Link thing, String kind, String hint, String meaning, int count) {}

    /** How many things are left by the filters. */
    int found() {
        return paging.total();
    }
}
