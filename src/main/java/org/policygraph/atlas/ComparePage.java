package org.policygraph.atlas;

import java.util.List;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/**
 * Things side by side, as a page shows them.
 *
 * @param things what is compared
 * @param counts in how many things of each aspect they are alike
 * @param dates what they have in common at different dates
 * @param moreDates how many more of these there are
 * @param aspects in what they are compared
 */
record ComparePage(
        List<Compared> things,
        List<CountRow> counts,
        List<DateRow> dates,
        int moreDates,
        List<AspectView> aspects,
        String nothing,
        List<Link> data) {

    ComparePage {
        things = List.copyOf(things);
        counts = List.copyOf(counts);
        dates = List.copyOf(dates);
        aspects = List.copyOf(aspects);
        data = List.copyOf(data);
    }

    /**
     * One of the things.
     *
     * @param when its own dates, in words; may be empty
     * @param without the comparison without it
     */
    record Compared(Link thing, String slug, String kinds, String when, String without) {}

    /** How many things of an aspect all have, and each has, and each has alone. */
    record CountRow(String aspect, String anchor, int common, List<Count> counts) {

        CountRow {
            counts = List.copyOf(counts);
        }
    }

    /** How many one has, and how many no other has. */
    record Count(int all, int alone) {}

    /** What several have at different dates: a cell for each thing. */
    record DateRow(Link thing, String how, List<DateCell> cells) {

        DateRow {
            cells = List.copyOf(cells);
        }
    }

    /** A date of one of the things, in words, with what says so; empty if it has none. */
    record DateCell(String when, List<SaidView> said) {

        DateCell {
            said = List.copyOf(said);
        }
    }

    /**
     * An aspect.
     *
     * @param groups what all have, what some have, what each has alone
     * @param total how many things there are in all groups
     * @param address where all of it is; empty if all is here
     */
    record AspectView(String title, String anchor, int total, List<Group> groups, String address, Paging paging) {

        AspectView {
            groups = List.copyOf(groups);
        }
    }

    /** What those that are named have in common. */
    record Group(String title, int total, List<Item> items) {

        Group {
            items = List.copyOf(items);
        }
    }

    /** Something that one or several have. */
    record Item(Link thing, String note, List<Having> by) {

        Item {
            by = List.copyOf(by);
        }
    }

    /** Why one of the things has it; how many more reasons there are. */
    record Having(String whose, List<ReasonView> reasons, int more) {

        Having {
            reasons = List.copyOf(reasons);
        }
    }
}
