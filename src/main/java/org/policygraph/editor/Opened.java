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
        question.parameters().stream()
                .filter(parameter -> parameter.example().startsWith(THING))
                .forEach(parameter -> lines.add(choice(question, parameter, names)));
        return String.join("\n", lines) + "\n";
    }

    private static boolean isHeader(String line) {
        return line.startsWith("#") || line.isBlank();
    }

    /** Rows that are counted together cannot be chosen by what is not counted by. */
    private static String choice(ReadyQuestion question, QuestionParameter parameter, Names names) {
        boolean chosen = parameter.shown().isPresent() && !question.query().query().hasGroupBy();
        String thing = names.ids() + parameter.example().substring(THING.length());
        return (chosen ? "" : "# ") + "VALUES ?" + parameter.name() + " { <" + thing + "> }";
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
        return lines.stream().filter(each -> each.length() > 1).collect(Collectors.toList());
    }
}
