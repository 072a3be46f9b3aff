package org.policygraph.ask;

import java.util.List;

/**
 * A row of an answer.
 *
 * @param number from 1, in the whole answer
 * @param facts what it says
 * @param quotes what proves it
 * @param isAgain whether it begins with the same as the row before
 */
record RowView(int number, List<Cell> facts, List<Cell> quotes, boolean isAgain) {

    RowView {
        facts = List.copyOf(facts);
        quotes = List.copyOf(quotes);
    }
}
