package org.policygraph.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a web page: what a reader sees in its main part. Nothing is run and nothing is fetched. */
final class HtmlReader implements FormatReader {

    private static final String NOT_READ =
            "script, style, noscript, template, iframe, object, embed, svg, math, canvas, audio, video, form, button,"
                    + " select, nav, head > *:not(title), [hidden], [aria-hidden=true]";

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\x0B\\f\\r]+");

    @Override
    public Extract read(String file, byte[] content) {
        Document page = parse(content);
        page.select(NOT_READ).remove();
        var main = page.selectFirst("main, [role=main]");
        var lines = new LineWriter();
        (main == null ? page.body() : main).traverse(lines);
        return new Extract(page.title(), page.select("html").attr("lang"), List.of(lines.text.toString()));
    }

    private static Document parse(byte[] content) {
        try (var in = new ByteArrayInputStream(content)) {
            return Jsoup.parse(in, null, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A block is a line; items of lists begin with a hyphen. */
    private static final class LineWriter implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element && breaksLine(element)) {
                newLine(isItem(element) ? "\n" : "\n\n");
                text.append(isItem(element) ? "- " : "");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && breaksLine(element) && !element.nameIs("br")) {
                newLine(isItem(element) ? "\n" : "\n\n");
            }
        }

        private void append(String words) {
            boolean blank = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(blank ? words.stripLeading() : words);
        }

        /** Nothing but a hyphen and blanks since the last line: an item whose words stand in a paragraph. */
        private void newLine(String end) {
            int length = text.length();
            while (length > 0 && text.charAt(length - 1) == ' ') {
                length--;
            }
            boolean bareHyphen =
                    length > 0 && text.charAt(length - 1) == '-' && (length == 1 || text.charAt(length - 2) == '\n');
            if (length == 0 || bareHyphen) {
                return;
            }
            int lineEnds = length;
            while (length > 0 && text.charAt(length - 1) == '\n') {
                length--;
            }
            text.setLength(length);
            text.append(lineEnds - length > end.length() ? "\n\n" : end);
        }

        private static boolean breaksLine(Element element) {
            return element.isBlock() || element.nameIs("br") || element.nameIs("td") || element.nameIs("th");
        }

        private static boolean isItem(Element element) {
            return element.nameIs("li");
        }
    }
}
