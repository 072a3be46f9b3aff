package org.policygraph.search;

import java.util.List;
import java.util.stream.IntStream;

/** Finds in a text what was looked for. */
final class Highlighter {

    private final Languages languages;
    private final List<Word> words;
    private final boolean isStrict;

    /**
     * A highlighter of words.
     *
     * @param isStrict whether words that are only similar do not count
     */
    Highlighter(Languages languages, List<Word> words, boolean isStrict) {
        this.languages = languages;
        this.words = words.stream().filter(word -> !word.saysLittle()).toList();
        this.isStrict = isStrict;
    }

    /** The text, or the part of it where the words are. */
    Snippet snippet(Text text, Rank rank) {
        List<Token> tokens = Token.of(text.text());
        if (rank.isWhole() && !tokens.isEmpty()) {
            var all =
                    new Snippet.Mark(tokens.getFirst().start(), tokens.getLast().end());
            return Snippet.of(text.text(), List.of(all));
        }
        boolean isExact = isStrict && rank != Rank.BEGINS_WITH_IT;
        return Snippet.of(
                text.text(),
                IntStream.range(0, tokens.size())
                        .filter(at -> isLookedFor(tokens, at, text.language(), isExact))
                        .mapToObj(at -> new Snippet.Mark(
                                tokens.get(at).start(), tokens.get(at).end()))
                        .toList());
    }

    private boolean isLookedFor(List<Token> tokens, int at, String language, boolean isExact) {
        Token token = tokens.get(at);
        String stem = languages.stem(language, token.typed()).orElse("");
        return words.stream()
                .anyMatch(word -> word.is(token.plain(), stem)
                        || (!isExact && word.isLike(token.plain()))
                        || (at > 0 && isPair(word, tokens.get(at - 1), token))
                        || (at + 1 < tokens.size() && isPair(word, token, tokens.get(at + 1))));
    }

    private static boolean isPair(Word word, Token one, Token next) {
        return word.plain().length() == one.plain().length() + next.plain().length()
                && word.plain().startsWith(one.plain())
                && word.plain().endsWith(next.plain());
    }
}
