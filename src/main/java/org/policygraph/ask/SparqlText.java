package org.policygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.questions.Asked;

/**
 * The query of a question with its values in it, as one may paste it into an editor.
 *
 * @param text the whole of it
 */
record SparqlText(String text) {

    private static final Pattern PARTS = Pattern.compile(
            "(?<comment>#[^\\n]*)|(?<iri><[^<>\\s]*>)|(?<text>\"(?:[^\"\\\\]|\\\\.)*\")|(?<variable>[?$]\\w+)"
                    + "|(?<name>\\w*:[\\w.-]*\\w)|(?<keyword>\\b(?i:prefix|select|construct|distinct|where|graph"
                    + "|optional|filter|union|bind|values|as|not|exists|in|order|group|by|having|limit|desc|asc|minus"
                    + "|count|min|max|sum|avg|coalesce|if)\\b)");

    /**
     * A part of it.
     *
     * @param style what it is; empty for anything else
     */
    record Part(String text, String style) {}

    static SparqlText of(Asked asked) {
        String head = Stream.of(asked.question().title(), "With: " + given(asked))
                .filter(line -> !line.equals("With: "))
                .map(line -> "# " + line.replaceAll("\\s+", " ") + "\n")
                .collect(Collectors.joining());
        return new SparqlText(head + "\n" + asked.query().query().serialize().strip() + "\n");
    }

    private static String given(Asked asked) {
        return asked.values().entrySet().stream()
                .map(value -> value.getKey() + " = "
                        + (value.getValue().isURI()
                                ? value.getValue().getURI()
                                : value.getValue().getLiteralLexicalForm()))
                .collect(Collectors.joining(", "));
    }

    /** The parts, so that they can be coloured. */
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        Matcher matcher = PARTS.matcher(text);
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() > at) {
                parts.add(new Part(text.substring(at, matcher.start()), ""));
            }
            parts.add(new Part(matcher.group(), style(matcher)));
            at = matcher.end();
        }
        parts.add(new Part(text.substring(at), ""));
        return parts;
    }

    private static String style(Matcher matcher) {
        return Stream.of("comment", "iri", "text", "variable", "name", "keyword")
                .filter(group -> matcher.start(group) >= 0)
                .findFirst()
                .orElse("");
    }
}
