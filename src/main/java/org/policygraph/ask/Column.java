package org.policygraph.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A column of an answer, as people read it: what belongs together stands in one. */
sealed interface Column {

    /** What stands above it. */
    String header();

    /**
     * A thing or a value.
     *
     * @param name the column of the answer
     * @param label the column with what it is called; the same if there is none
     */
    record Fact(String name, String label) implements Column {

        @Override
        public String header() {
            boolean isLabelAlone = name.endsWith(LABEL) && name.length() > LABEL.length();
            return worded(isLabelAlone ? name.substring(0, name.length() - LABEL.length()) : name);
        }
    }

    /**
     * A sentence, and where it stands.
     *
     * @param of what the columns of the sentence begin with; empty for the main one
     */
    record Quote(String of) implements Column {

        @Override
        public String header() {
            return worded(part(QUOTE));
        }

        /** The column with a part of it. */
        String part(String name) {
            return of.isEmpty() ? name : of + capital(name);
        }

        /** The column that counts the sentences that say the same. */
        String more() {
            return "more" + capital(part(QUOTE)) + "s";
        }

        private Set<String> parts() {
            var parts = new LinkedHashSet<String>();
            List.of(QUOTE, "page", "row", "modality", "passage", "document", "claim")
                    .forEach(part -> parts.add(part(part)));
            parts.add(more());
            return parts;
        }
    }

    String LABEL = "Label";
    String QUOTE = "quote";

    /** Puts the columns of an answer together: facts first, then what proves them. */
    static List<Column> of(List<String> names) {
        var quotes = new ArrayList<Quote>();
        var taken = new LinkedHashSet<String>();
        for (String name : names) {
            if (name.equals(QUOTE) || name.endsWith(capital(QUOTE))) {
                var quote = new Quote(name.equals(QUOTE) ? "" : name.substring(0, name.length() - QUOTE.length()));
                quotes.add(quote);
                taken.addAll(quote.parts());
            }
        }
        var columns = new ArrayList<Column>();
        for (String name : names) {
            String label = name + LABEL;
            if (names.contains(label)) {
                taken.add(label);
            }
            if (!taken.contains(name)) {
                columns.add(new Fact(name, names.contains(label) ? label : name));
            }
        }
        columns.addAll(quotes);
        return columns;
    }

    /** {@code otherForum} is "Other forum". */
    static String worded(String name) {
        String words = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])").matcher(name).replaceAll(" ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
