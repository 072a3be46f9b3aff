package org.policygraph.lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policygraph.http.Problem;
import org.policygraph.reader.Site;
import org.springframework.web.util.UriUtils;

/**
 * What somebody wants to see of a list; whatever is empty restricts nothing.
 *
 * @param words that must stand in a name
 * @param type the name of a class
 * @param letter with which a name must begin; {@value #OTHER} for all that begin with none
 * @param byStatements whether what most is said of comes first, and not what comes first in the alphabet
 */
record Wanted(String words, String type, String letter, boolean byStatements) {

    static final String OTHER = "0-9";

    private static final String WORDS = "q";
    private static final String TYPE = "type";
    private static final String LETTER = "letter";
    private static final String SORT = "sort";
    private static final String BY_STATEMENTS = "statements";
    private static final int LONGEST = 200;

    static Wanted of(Site site) {
        String sort = site.asked(SORT);
        if (!List.of("", "name", BY_STATEMENTS).contains(sort)) {
            throw refused(SORT, sort, "name or " + BY_STATEMENTS);
        }
        String letter = site.asked(LETTER).toUpperCase(Locale.ROOT);
        if (letter.codePointCount(0, letter.length()) > 1 && !letter.equals(OTHER)) {
            throw refused(LETTER, letter, "one letter, or " + OTHER);
        }
        String words = site.asked(WORDS).strip();
        if (words.length() > LONGEST) {
            throw refused(WORDS, words, "at most " + LONGEST + " characters");
        }
        return new Wanted(words, site.asked(TYPE), letter, sort.equals(BY_STATEMENTS));
    }

    /** What is said to who asks for something else. */
    static RuntimeException refused(String parameter, String value, String allowed) {
        String shown = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
        return Problem.of(
                        400,
                        "bad-value",
                        "Value not allowed",
                        "The parameter '" + parameter + "' is '" + shown + "', and must be " + allowed + ".")
                .with("parameter", parameter)
                .with("value", shown)
                .exception();
    }

    Wanted ofType(String other) {
        return new Wanted(words, other, "", byStatements);
    }

    Wanted from(String other) {
        return new Wanted(words, type, other, byStatements);
    }

    Wanted sorted(boolean other) {
        return new Wanted(words, type, letter, other);
    }

    boolean isFiltered() {
        return !words.isEmpty() || !type.isEmpty() || !letter.isEmpty();
    }

    /** As the parameters of an address. */
    String query() {
        var parts = new ArrayList<String>();
        add(parts, WORDS, words);
        add(parts, TYPE, type);
        add(parts, LETTER, letter);
        add(parts, SORT, byStatements ? BY_STATEMENTS : "");
        return String.join("&", parts);
    }

    String address(String path) {
        return query().isEmpty() ? path : path + "?" + query();
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
