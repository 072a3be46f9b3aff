package org.policygraph.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policygraph.http.ProblemException;
import org.policygraph.search.FoundKind;
import org.policygraph.search.SearchIndex;
import org.policygraph.search.Wanted;
import org.policygraph.vocabulary.NearestName;

/** Reads what is looked for, and refuses what makes no sense. */
final class SearchReader {

    private static final int USUAL_SUGGESTIONS = 10;
    private static final int MOST_SUGGESTIONS = 50;
    private static final int SHOWN = 60;

    private final Question question;
    private final SearchIndex index;

    SearchReader(Question question, SearchIndex index) {
        this.question = question;
        this.index = index;
    }

    /**
     * What a search is for, as far as the end of the page that was asked for.
     *
     * @throws ProblemException if a value is not allowed
     */
    Wanted search() {
        long end = (long) question.page() * question.size();
        return new Wanted(words(), language(), kinds(), question.selection(), (int) Math.min(end, Integer.MAX_VALUE));
    }

    /**
     * What suggestions are for.
     *
     * @throws ProblemException if a value is not allowed
     */
    Wanted suggest() {
        return new Wanted(words(), language(), kinds(), question.selection(), limit());
    }

    private String words() {
        String typed = value(Parameter.Q).orElse("");
        if (typed.length() > Wanted.LONGEST) {
            throw refused(
                    Parameter.Q,
                    typed.substring(0, SHOWN) + "…",
                    "of at most %d characters, not %d".formatted(Wanted.LONGEST, typed.length()));
        }
        if (Wanted.isWordless(typed)) {
            throw refused(Parameter.Q, typed, "something with a letter or a digit");
        }
        return typed;
    }

    private Optional<String> language() {
        return value(Parameter.LANG).map(given -> {
            String language = given.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
            if (!index.languages().contains(language)) {
                throw refused(
                        Parameter.LANG,
                        given,
                        "one of the languages of this release: " + String.join(", ", index.languages()));
            }
            return language;
        });
    }

    private Set<FoundKind> kinds() {
        var kinds = EnumSet.noneOf(FoundKind.class);
        for (String given : values(Parameter.KIND)) {
            kinds.add(FoundKind.of(given).orElseThrow(() -> unknownKind(given)));
        }
        return kinds;
    }

    private static ProblemException unknownKind(String given) {
        List<String> words = Stream.of(FoundKind.values()).map(FoundKind::word).toList();
        return Mistakes.unknownName(
                Parameter.KIND.parameterName(),
                given,
                "none of the kinds " + String.join(", ", words),
                NearestName.several(given, words));
    }

    private int limit() {
        return value(Parameter.LIMIT).map(SearchReader::limit).orElse(USUAL_SUGGESTIONS);
    }

    private static int limit(String given) {
        String allowed = "a whole number from 1 to " + MOST_SUGGESTIONS;
        try {
            int limit = Integer.parseInt(given);
            if (limit >= 1 && limit <= MOST_SUGGESTIONS) {
                return limit;
            }
            throw refused(Parameter.LIMIT, given, allowed);
        } catch (NumberFormatException notANumber) {
            throw refused(Parameter.LIMIT, given, allowed);
        }
    }

    private static ProblemException refused(Parameter parameter, String given, String allowed) {
        return Mistakes.badValue(parameter.parameterName(), given, allowed);
    }

    private Optional<String> value(Parameter parameter) {
        return values(parameter).stream().findFirst();
    }

    private List<String> values(Parameter parameter) {
        return question.parameters().getOrDefault(parameter.parameterName(), List.of());
    }
}
