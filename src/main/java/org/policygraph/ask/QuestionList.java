package org.policygraph.ask;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.questions.Theme;
import org.policygraph.reader.Site;

/**
 * What the list of questions shows.
 *
 * @param words what was looked for; empty for all
 * @param total how many there are
 */
record QuestionList(String words, List<Part> themes, int found, int total) {

    /** The questions about a theme. */
    record Part(String word, String title, List<Item> questions) {

        Part {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One of them.
     *
     * @param chart how its answer is drawn; empty for a table alone
     */
    record Item(String address, String title, String question, String chart) {}

    QuestionList {
        themes = List.copyOf(themes);
    }

    static QuestionList of(ReadyQuestions questions, String words, Site site) {
        List<Part> themes = Stream.of(Theme.values())
                .map(theme -> new Part(
                        theme.word(),
                        theme.title(),
                        questions.of(theme).stream()
                                .filter(question -> says(question, words))
                                .map(question -> item(question, site))
                                .toList()))
                .filter(theme -> !theme.questions().isEmpty())
                .toList();
        int found = themes.stream().mapToInt(theme -> theme.questions().size()).sum();
        return new QuestionList(words, themes, found, questions.all().size());
    }

    private static boolean says(ReadyQuestion question, String words) {
        String text = String.join(
                        " ",
                        question.name(),
                        question.title(),
                        question.question(),
                        question.about(),
                        question.theme().title(),
                        question.chart().kind().word())
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static Item item(ReadyQuestion question, Site site) {
        String chart = switch (question.chart().kind()) {
            case TABLE -> "";
            case BAR -> "bars";
            case LINE -> "lines";
            case TIMELINE -> "timeline";
            case MATRIX -> "matrix";
            case NETWORK -> "network";
            case MAP -> "map";
        };
        return new Item(
                site.to(QuestionPaths.PAGES + "/" + question.name()), question.title(), question.question(), chart);
    }
}
