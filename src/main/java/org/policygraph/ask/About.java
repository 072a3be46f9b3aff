package org.policygraph.ask;

import java.util.Locale;
import java.util.regex.Pattern;
import org.policygraph.questions.ReadyQuestion;

/** What a question's file says of its answer, without the signs of those who write files. */
final class About {

    private static final Pattern NUMBER = Pattern.compile("^CQ\\d+\\.\\s*");
    private static final Pattern TERM = Pattern.compile("\\bpg:([A-Za-z]+)");

    /** {@code fateBy}, but not EuroVoc. */
    private static final Pattern COLUMN = Pattern.compile("\\b[a-z]+(?:[A-Z][a-z]+)+\\b");

    private About() {}

    static String of(ReadyQuestion question) {
        String text = NUMBER.matcher(question.about()).replaceFirst("");
        String plain = TERM.matcher(text).replaceAll(term -> "“" + spaced(term.group(1)) + "”");
        return COLUMN.matcher(plain).replaceAll(column -> "“" + spaced(column.group()) + "”");
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
