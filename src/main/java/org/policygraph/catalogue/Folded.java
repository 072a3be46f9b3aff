package org.policygraph.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and accents, so that "malmstrom" finds "Malmström". */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    /** The text in lower case and without accents. */
    public static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The words that a searcher typed, folded. */
    static List<String> words(String typed) {
        return Pattern.compile("\\s+")
                .splitAsStream(of(typed))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether every word occurs in a folded text. */
    static boolean containsAll(String folded, List<String> words) {
        return words.stream().allMatch(folded::contains);
    }
}
