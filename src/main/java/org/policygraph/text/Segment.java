package org.policygraph.text;

import java.util.List;
import org.policygraph.catalogue.Passage;

/**
 * A piece of a text that the same passages quote.
 *
 * @param text its words
 * @param quotedBy the passages, in the order of reading; none where nobody quotes it
 * @param begins those of them that begin here
 */
record Segment(String text, List<Passage> quotedBy, List<Passage> begins) {

    Segment {
        quotedBy = List.copyOf(quotedBy);
        begins = List.copyOf(begins);
    }

    boolean isQuoted() {
        return !quotedBy.isEmpty();
    }
}
