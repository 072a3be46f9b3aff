package org.policygraph.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygraph.catalogue.Folded;

/** A word, folded so that case, accents and the plural do not matter. Offsets are UTF-16 code units. */
record Token(String word, int start, int end) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}]+");

    /** "Signature of an agreement" is "signature of the agreement". */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (ARTICLES.contains(matcher.group().toLowerCase(Locale.ROOT))) {
                continue;
            }
            tokens.add(new Token(folded(matcher.group()), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    private static String folded(String word) {
        String plain = Folded.of(word);
        if (plain.length() > 4 && plain.endsWith("ies")) {
            return plain.substring(0, plain.length() - 3) + "y";
        }
        boolean isPlural = plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss");
        return isPlural ? plain.substring(0, plain.length() - 1) : plain;
    }
}
