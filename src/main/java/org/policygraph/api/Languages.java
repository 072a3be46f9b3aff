package org.policygraph.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Words;

/**
 * The languages in which somebody wants to read labels (RFC 9110, section 12.5.4), the dearest first; none stands for
 * English. Quotes are in the words of their documents, whatever the reader's language.
 *
 * @param wanted tags of languages in which the release has labels
 */
record Languages(List<String> wanted) {

    static final Languages ENGLISH = new Languages(List.of());

    private static final String EN = "en";

    /** Those that a header names and the release knows; English comes last in every case. */
    static Languages accepted(Optional<String> header, Catalogue catalogue) {
        List<String> wanted = header.stream()
                .flatMap(Languages::ranges)
                .flatMap(range -> known(range, catalogue).stream())
                .distinct()
                .takeWhile(tag -> !tag.equals(EN))
                .toList();
        return new Languages(wanted);
    }

    /** The label of a thing in the dearest language that has one. */
    String label(Entry entry) {
        return dearest(entry.words().labels()).orElse(entry.label());
    }

    /** The definition of a thing in the dearest language that has one. */
    Optional<String> definition(Entry entry) {
        Map<String, String> definitions = entry.words().definitions();
        return dearest(definitions).or(() -> Words.english(definitions));
    }

    /** The languages of the answer, as {@code Content-Language} has them: whatever has no other label has an English one. */
    String header() {
        return String.join(", ", Stream.concat(wanted.stream(), Stream.of(EN)).toList());
    }

    private Optional<String> dearest(Map<String, String> texts) {
        return wanted.stream()
                .filter(texts::containsKey)
                .map(tag -> texts.getOrDefault(tag, ""))
                .findFirst();
    }

    /** A header that is none wants nothing: it is a wish and no condition. */
    private static Stream<String> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange);
        } catch (IllegalArgumentException notAList) {
            return Stream.empty();
        }
    }

    /** Shortens a range until it is known, as RFC 4647 looks tags up: {@code de-AT}, {@code de}. */
    private static Optional<String> known(String range, Catalogue catalogue) {
        if (range.equals("*")) {
            return Optional.of(EN);
        }
        for (String tag = range; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            if (tag.equals(EN) || catalogue.languages().contains(tag)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }
}
