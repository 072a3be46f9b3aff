package org.policygraph.ask;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * Why an answer has no rows.
 *
 * @param words in how many documents nothing was found
 * @param reasons what of the query finds nothing
 * @param others questions with other values that have an answer, by what is asked for
 */
record Silence(String words, List<Reason> reasons, List<Others> others) {

    /**
     * What finds nothing.
     *
     * @param reason why
     * @param pattern the part of the query
     * @param changes what would find something, in the editor
     */
    record Reason(String reason, String pattern, List<Link> changes) {

        Reason {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Other values for a parameter.
     *
     * @param label what is asked for
     * @param more how many there are besides
     */
    record Others(String label, List<Link> values, int more) {

        Others {
            values = List.copyOf(values);
        }
    }

    Silence {
        reasons = List.copyOf(reasons);
        others = List.copyOf(others);
    }
}
