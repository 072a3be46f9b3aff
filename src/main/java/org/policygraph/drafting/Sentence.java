package org.policygraph.drafting;

import java.util.Locale;

/**
 * A sentence, heading or list item of a stored text.
 *
 * @param id its number, S1, S2, …; items carry the number of what introduces them and a letter
 * @param page from 1
 * @param start in code points of the stored text
 * @param end in code points, exclusive
 */
record Sentence(String id, Form form, int page, int start, int end, String text) {

    /** The last step of the passage's name. */
    String slug() {
        return id.toLowerCase(Locale.ROOT);
    }

    boolean introduces() {
        return text.endsWith(":");
    }
}
