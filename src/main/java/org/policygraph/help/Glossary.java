package org.policygraph.help;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of the domain, as {@code docs/glossary.md} has them, which comes with the program.
 *
 * @param words by name
 */
record Glossary(List<Word> words) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\*\\*(.+?)\\*\\* \\| (.+?) \\| (.*)\\|$");

    Glossary {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param avoided words that are not used for it; may be empty
     */
    record Word(String name, String meaning, String avoided) {

        /** Its name in an address. */
        String anchor() {
            return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        }

        /** Under which letter it stands. */
        String letter() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT);
        }
    }

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Glossary of(String markdown) {
        List<Word> words = ROW.matcher(markdown)
                .results()
                .map(row -> new Word(row.group(1), row.group(2), row.group(3).strip()))
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("the glossary has no words: is docs/glossary.md packed?");
        }
        return new Glossary(words);
    }

    /**
     * What a word means.
     *
     * @throws IllegalArgumentException if the glossary does not have it
     */
    String meaning(String name) {
        return words.stream()
                .filter(word -> word.name().equals(name))
                .map(Word::meaning)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the glossary has no '" + name + "'"));
    }
}
