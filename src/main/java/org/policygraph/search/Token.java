package org.policygraph.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text.
 *
 * @param typed as it stands there
 * @param plain folded
 * @param start its first character, in UTF-16 code units
 * @param end the character after its last
 */
record Token(String typed, String plain, int start, int end) {

    /** The words of a text, in order: whatever is letters and digits, and abbreviations such as "U.S". */
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && goesOn(text, end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at) {
                String typed = text.substring(at, end);
                String plain = Plain.folded(typed);
                if (!plain.isEmpty()) {
                    tokens.add(new Token(typed, plain, at, end));
                }
            }
            at = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
        }
        return tokens;
    }

    private static boolean goesOn(String text, int at) {
        return isOfAWord(text.codePointAt(at)) || isDotOfAnAbbreviation(text, at);
    }

    private static boolean isOfAWord(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.OTHER_NUMBER,
                            Character.LETTER_NUMBER -> true;
                    default -> false;
                };
    }

    /** A dot between single capitals. */
    private static boolean isDotOfAnAbbreviation(String text, int at) {
        return text.charAt(at) == '.' && isSingleCapital(text, at - 1) && isSingleCapital(text, at + 1);
    }

    private static boolean isSingleCapital(String text, int at) {
        return isAt(text, at)
                && Character.isUpperCase(text.charAt(at))
                && !(isAt(text, at - 1) && Character.isLetter(text.charAt(at - 1)))
                && !(isAt(text, at + 1) && Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean isAt(String text, int at) {
        return at >= 0 && at < text.length();
    }
}
