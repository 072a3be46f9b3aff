package org.policygraph.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.vocabulary.Names;

/**
 * A ready question as a text to go on with: what it asks and what the answer means in comments, then the query, then the
 * things that it is about as a VALUES line that can be changed.
 */
final class Opened {

    private static final int WIDTH = 84;
    private static final String THING = "id:";

    private Opened() {}

    static String text(ReadyQuestion question, Names names) {
        var lines = new ArrayList<String>();
        lines.addAll(comment(question.question()));
        lines.addAll(comment(question.about()));
        lines.add("");
        question.text().lines().dropWhile(Opened::isHeader).forEach(lines::add);
        lines.addAll(choices(question, names));
        return String.join("\n", lines) + "\n";
    }

    private static boolean isHeader(String line) {
        return line.startsWith("#") || line.isBlank();
    }

    /** What is chosen as an example of every thing that must be chosen, and in a comment what may be chosen besides. */
    private static List<String> choices(ReadyQuestion question, Names names) {
        List<QuestionParameter> things = question.parameters().stream()
                .filter(parameter -> parameter.example().startsWith(THING))
                .toList();
        // Rows that are counted together cannot be chosen by what is not counted by.
        boolean grouped = question.query().query().hasGroupBy();
        List<QuestionParameter> chosen = things.stream()
                .filter(parameter -> !grouped && parameter.shown().isPresent())
                .toList();
        var lines = new ArrayList<String>();
        things.stream()
                .filter(parameter -> !chosen.contains(parameter))
                .map(parameter -> "# " + values(List.of(parameter), names))
                .forEach(lines::add);
        if (!chosen.isEmpty()) {
            lines.add(values(chosen, names));
        }
        return lines;
    }

    private static String values(List<QuestionParameter> parameters, Names names) {
        String variables = parameters.stream().map(each -> "?" + each.name()).collect(Collectors.joining(" "));
        String things = parameters.stream()
                .map(each -> "<" + names.ids() + each.example().substring(THING.length()) + ">")
                .collect(Collectors.joining(" "));
        return "VALUES (" + variables + ") { (" + things + ") }";
    }

    private static List<String> comment(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder("#");
        for (String word : words.strip().split("\\s+")) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("#");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines.stream().filter(each -> each.length() > 1).toList();
    }
}
