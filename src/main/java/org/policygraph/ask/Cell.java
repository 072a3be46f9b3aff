package org.policygraph.ask;

import java.util.List;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;

/** A cell of an answer, as people read it. */
sealed interface Cell {

    /** Nothing is known. */
    record Empty() implements Cell {}

    /**
     * A thing, a number, a date or a text.
     *
     * @param note the same in plainer words; may be empty
     * @param isNumber whether it stands to the right
     */
    record Value(Link link, String note, boolean isNumber) implements Cell {}

    /**
     * Sentences that say so.
     *
     * @param more how many there are besides
     */
    record Said(List<Evidence> quotes, int more) implements Cell {

        public Said {
            quotes = List.copyOf(quotes);
        }
    }
}
