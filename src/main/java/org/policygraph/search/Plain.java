package org.policygraph.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words without case, accents and punctuation, so that they are found however they are typed. */
final class Plain {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}.]+");

    /** The end of ASCII, in which no letter has an accent. */
    private static final int ASCII = 128;

    /** Letters that have no accent to take away. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"),
            Map.entry('ł', "l"),
            Map.entry('ŋ', "n"),
            Map.entry('þ', "th"),
            Map.entry('ŧ', "t"),
            Map.entry('ς', "σ"));

    private Plain() {}

    /** The folded words of a text, with single spaces between them. */
    static String of(String text) {
        return joined(Token.of(text));
    }

    static String joined(List<Token> words) {
        return words.stream().map(Token::plain).collect(Collectors.joining(" "));
    }

    /** The same without spaces, so that "cyber space" and "e-health" are found however they are spaced. */
    static String squeezed(String plain) {
        return plain.replace(" ", "");
    }

    /** One word without case, accents and the dots of "U.S". */
    static String folded(String word) {
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(character -> character < ASCII)) {
            return lower;
        }
        var folded = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            folded.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return folded.toString();
    }
}
