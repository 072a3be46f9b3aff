package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;

/**
 * One end of a relation, and what supports it.
 *
 * @param value the other thing, or a text
 * @param origin where the statement comes from
 * @param evidence the sentences that say so; none for what is inferred or editorial
 */
record Row(Link value, Origin origin, List<Evidence> evidence) {

    /** Where a statement comes from. */
    enum Origin {
        QUOTED(""),
        EDITORIAL("described by the curator"),
        INFERRED("inferred"),
        COMPUTED("computed from the date");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** What a page says of it; nothing where the quote speaks for itself. */
        String words() {
            return words;
        }
    }

    Row {
        evidence = List.copyOf(evidence);
    }
}
