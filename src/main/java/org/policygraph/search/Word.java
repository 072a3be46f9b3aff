package org.policygraph.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * A word that is looked for.
 *
 * @param plain folded
 * @param stems without its ending, in each language that it may be of
 * @param pairs together with its neighbours, in case that they are one word
 * @param saysLittle whether it may be missing where others are found
 */
record Word(String plain, Set<String> stems, Set<String> pairs, boolean saysLittle) {

    private static final int MOST = 32;
    private static final int ONE_TYPO_FROM = 4;
    private static final int TWO_TYPOS_FROM = 8;

    Word {
        stems = Set.copyOf(stems);
        pairs = Set.copyOf(pairs);
    }

    /** The words of what somebody typed, each once and no more than {@value #MOST}. */
    static List<Word> of(List<Token> typed, Languages languages, Iterable<String> among) {
        var words = new LinkedHashMap<String, Word>();
        for (int i = 0; i < typed.size() && words.size() < MOST; i++) {
            String plain = typed.get(i).plain();
            if (!words.containsKey(plain)) {
                words.put(plain, of(typed, i, languages, among));
            }
        }
        boolean allSayLittle = words.values().stream().allMatch(Word::saysLittle);
        return words.values().stream()
                .map(word -> allSayLittle ? new Word(word.plain, word.stems, word.pairs, false) : word)
                .toList();
    }

    private static Word of(List<Token> typed, int at, Languages languages, Iterable<String> among) {
        Token token = typed.get(at);
        var stems = new HashSet<String>();
        for (String language : among) {
            languages.stem(language, token.typed()).ifPresent(stems::add);
        }
        var pairs = new HashSet<String>();
        if (at > 0) {
            pairs.add(typed.get(at - 1).plain() + token.plain());
        }
        if (at + 1 < typed.size()) {
            pairs.add(token.plain() + typed.get(at + 1).plain());
        }
        return new Word(token.plain(), stems, pairs, Languages.saysLittle(token.typed(), token.plain()));
    }

    /** Whether a word of a text is this one, maybe in another form. */
    boolean is(String word, String stem) {
        return plain.equals(word) || stems.contains(stem) || pairs.contains(word);
    }

    /** Whether a word of a text begins with this one, give or take some letters. */
    boolean isLike(String word) {
        return changes(word) <= typos();
    }

    /** How many letters of this one are wrong if it was meant to be the beginning of a word of a text. */
    int changes(String word) {
        return new Likeness(plain, typos()).changesToBegin(word);
    }

    /** How many letters may be wrong: one from four letters, two from eight; in a number none. */
    int typos() {
        if (plain.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        int letters = plain.codePointCount(0, plain.length());
        return letters >= TWO_TYPOS_FROM ? 2 : letters >= ONE_TYPO_FROM ? 1 : 0;
    }
}
