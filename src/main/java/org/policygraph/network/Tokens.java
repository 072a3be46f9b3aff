package org.policygraph.network;

import java.util.regex.Pattern;

/** Names that every format can have as they are: XML takes them as NMTOKEN, and spreadsheets as text. */
final class Tokens {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]+");

    private Tokens() {}

    static boolean isOne(String name) {
        return FORM.matcher(name).matches();
    }

    static void require(String id) {
        if (!isOne(id)) {
            throw new IllegalArgumentException(
                    "an id is made of letters, digits, '.', '-' and '_', and this one is '" + id + "'");
        }
    }
}
