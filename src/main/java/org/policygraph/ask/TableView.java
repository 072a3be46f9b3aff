package org.policygraph.ask;

import java.util.List;

/**
 * An answer as a table.
 *
 * @param facts what stands above the columns with what the rows say
 * @param quotes the same of those with what proves it
 * @param rows those of this page
 * @param caption what the table has
 */
record TableView(List<String> facts, List<String> quotes, List<RowView> rows, String caption) {

    /** With more, the sentences have no room beside the facts, and stand below them. */
    private static final int MOST_FACTS_BESIDE = 3;

    TableView {
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
        rows = List.copyOf(rows);
    }

    boolean isBelow() {
        return quotes.size() > 1 || (!quotes.isEmpty() && facts.size() > MOST_FACTS_BESIDE);
    }
}
