package org.policygraph.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The last part of the IRI of something that has a name: lower case, ASCII letters and digits, single hyphens. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FOREIGN = Pattern.compile("[\\p{L}\\p{N}&&[^a-z0-9]]");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    /** Letters that have no accent to take away. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ł", "l"),
            Map.entry("ŋ", "n"),
            Map.entry("þ", "th"),
            Map.entry("ŧ", "t"));

    private Slug() {}

    /**
     * The slug of a name: {@code cote-d-ivoire} of "Côte d’Ivoire".
     *
     * @throws IllegalArgumentException if it holds a letter that no ASCII letter stands for, or none at all; such a
     *     name would share its slug with others
     */
    public static String of(String name) {
        String folded = folded(name);
        var foreign = FOREIGN.matcher(folded);
        if (foreign.find()) {
            throw new IllegalArgumentException(
                    "'" + name + "' has no slug, because no ASCII letter stands for '" + foreign.group() + "'");
        }
        String slug = BETWEEN.matcher(folded).replaceAll("-").replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("'" + name + "' has no slug, because it has no letter and no digit");
        }
        return slug;
    }

    private static String folded(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }
}
