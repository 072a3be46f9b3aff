package org.policygraph.search;

import java.util.List;
import java.util.Optional;

/** Acronyms: which names are one, and what the initials of a name make. */
final class Acronyms {

    private static final int SHORTEST_INITIALS = 3;
    private static final int LONGEST = 8;

    private Acronyms() {}

    /** Whether a name is an acronym: EC3, CBM, CBMs, CERT-EU, US. */
    static boolean isAcronym(String name) {
        long capitals = name.chars().filter(Character::isUpperCase).count();
        long small = name.chars().filter(Character::isLowerCase).count();
        boolean isPlural = small == 1 && name.endsWith("s");
        return capitals > 1 && (small == 0 || isPlural) && name.indexOf(' ') < 0;
    }

    /** The initials of a name of several words, as people abbreviate it: ISD of "Information Society Dialogue". */
    static Optional<String> initials(String name) {
        List<Token> words = Token.of(name).stream()
                .filter(word -> !Languages.saysLittle(word.typed(), word.plain()))
                .toList();
        if (words.size() < SHORTEST_INITIALS || words.size() > LONGEST) {
            return Optional.empty();
        }
        var initials = new StringBuilder();
        words.forEach(word -> initials.appendCodePoint(word.plain().codePointAt(0)));
        return Optional.of(initials.toString());
    }
}
