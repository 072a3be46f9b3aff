package org.policygraph.acceptance;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Whether text and graphs are free of the press officers' contact data. */
final class PrivacyCheck {

    private static final Pattern CONTACT = Pattern.compile("""
            [\\w.+-]+@[\\w-]+\\.\\w+           # an e-mail address
            | (?<!\\w)@(?!eu_eeas\\b)\\w+      # a handle, unless it is the institution's
            | \\+\\d[\\d\\ ().-]{5,}           # a telephone number with its country
            # or without; not a year and the document number after it
            | (?<!\\d)(?!20\\d\\d\\ )\\d(?:[\\ .()-]{0,2}\\d){8,}
            | mailto: | tel:
            | FOR\\ FURTHER\\ DETAILS
            """, Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

    Stream<String> defects(FactSheet sheet) {
        var withheld = sheet.passages().stream()
                .filter(passage -> passage.sentence().equals(TextUnit.WITHHELD))
                .map(passage -> "%s: a passage of %s".formatted(passage.name(), TextUnit.WITHHELD));
        var inText = found("text", sheet.text());
        var inGraphs = sheet.graphs().stream()
                .flatMap(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .map(PrivacyCheck::words)
                .distinct()
                .flatMap(words -> found("graphs", words));
        return Stream.of(withheld, inText, inGraphs).flatMap(defects -> defects);
    }

    private static String words(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static Stream<String> found(String where, String words) {
        return CONTACT.matcher(words).results().map(hit -> "%s: contact data: \"%s\"".formatted(where, hit.group()));
    }
}
