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
record TableView(List<Head> facts, List<String> quotes, List<RowView> rows, String caption) {

    /**
     * What stands above a column.
     *
     * @param isNumber whether it stands to the right, as its numbers do
     */
    record Head(String label, boolean isNumber) {}

    /** With more, the sentences have no room beside the facts, and stand below them. */
    private static final int MOST_FACTS_BESIDE = 3;

    private static final int MOST_FACTS_IN_A_ROW = 7;

    TableView {
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
        rows = List.copyOf(rows);
    }

    /** Whether the facts are too many to stand beside each other. */
    boolean isCards() {
        return facts.size() > MOST_FACTS_IN_A_ROW;
    }

    /** How the table is laid out. */
    String style() {
        return (isBelow() ? "rowed" : "") + (isCards() ? " cards-table" : "");
    }

    boolean isBelow() {
        return quotes.size() > 1 || (!quotes.isEmpty() && facts.size() > MOST_FACTS_BESIDE);
    }
}
