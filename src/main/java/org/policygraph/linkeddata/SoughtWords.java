package org.policygraph.linkeddata;

import org.policygraph.http.Problem;
import org.policygraph.reader.Site;

/** What is looked for in a list. */
final class SoughtWords {

    static final String PARAMETER = "q";

    private static final int LONGEST = 200;

    private SoughtWords() {}

    /** Empty if nothing. */
    static String of(Site site) {
        String words = site.asked(PARAMETER).strip();
        if (words.length() <= LONGEST) {
            return words;
        }
        throw Problem.of(
                        400,
                        "bad-value",
                        "Value not allowed",
                        "The parameter '" + PARAMETER + "' has " + words.length()
                                + " characters, and must have at most " + LONGEST + ".")
                .with("parameter", PARAMETER)
                .with("value", words.substring(0, LONGEST) + "…")
                .exception();
    }
}
