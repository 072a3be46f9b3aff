package org.policygraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a citation as a sentence that can stand in a footnote. */
final class Plain {

    private Plain() {}

    static String written(Citation citation) {
        return cited(citation) + " " + citation.address() + " (accessed " + citation.accessed() + ").\n";
    }

    static String html(Citation citation) {
        String address = escaped(citation.address());
        return "<p class=\"citation\">" + escaped(cited(citation)) + " <a href=\"" + address + "\">" + address
                + "</a> (accessed <time>" + citation.accessed() + "</time>).</p>\n";
    }

    /** Title, who published it and when, where it stands and what it says, and the release. */
    static String cited(Citation citation) {
        if (citation.edition().toString().startsWith(citation.title() + " ")) {
            return citation.edition() + ".";
        }
        var sentences = new ArrayList<String>();
        if (!citation.authors().isEmpty()) {
            sentences.add(String.join("; ", citation.authors()));
        }
        sentences.add("“" + oneLine(citation.title()) + "”"
                + (citation.detail().isEmpty() ? "" : " (" + oneLine(citation.detail()) + ")"));
        String published = String.join(
                ", ",
                Stream.of(String.join("; ", citation.publishers()), date(citation), citation.place())
                        .filter(part -> !part.isEmpty())
                        .toList());
        String quote = citation.quote().isEmpty() ? "" : "“" + oneLine(citation.quote()) + "”";
        List<String> said =
                Stream.of(published, quote).filter(part -> !part.isEmpty()).toList();
        if (!said.isEmpty()) {
            sentences.add(String.join(": ", said));
        }
        if (!citation.statement().isEmpty()) {
            sentences.add("[" + oneLine(citation.statement()) + "]");
        }
        sentences.add(citation.edition().toString());
        return String.join(". ", sentences) + ".";
    }

    /** What is published with a release says so anyway. */
    private static String date(Citation citation) {
        boolean isOfTheRelease =
                citation.date().equals(citation.edition().released().toString());
        return isOfTheRelease && citation.publishers().isEmpty() ? "" : citation.date();
    }

    /** Line breaks and other control characters as spaces. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
