package org.policygraph.intake;

import java.util.Arrays;
import java.util.List;
import org.policygraph.source.StrictUtf8;

/** Plain text in UTF-8; form feeds are kept as page breaks, so that a stored text can be read again. */
final class TextReader implements FormatReader {

    private static final String FORM_FEED = "\f";

    /** Lines that are broken by hand are about this long, in characters. */
    private static final int WRAPPED_FROM = 50;

    private static final int WRAPPED_TO = 100;

    @Override
    public Extract read(String file, byte[] content) {
        String text = StrictUtf8.decode(file, content).replace("\r\n", "\n").replace('\r', '\n');
        String last = text.endsWith(FORM_FEED) ? text.substring(0, text.length() - 1) : text;
        List<String> pages = List.of(last.split(FORM_FEED, -1));
        return new Extract("", "", pages.stream().map(TextReader::unwrapped).toList());
    }

    private static String unwrapped(String page) {
        return String.join(
                "\n\n",
                Arrays.stream(page.strip().split("\n\\s*\n"))
                        .map(block -> isWrapped(block) ? Lines.joined(block) : block)
                        .toList());
    }

    /** All lines but the last are of the usual width. */
    private static boolean isWrapped(String block) {
        List<String> lines = block.lines().map(String::strip).toList();
        return lines.size() > 1
                && lines.subList(0, lines.size() - 1).stream()
                        .allMatch(line -> line.length() >= WRAPPED_FROM && line.length() <= WRAPPED_TO);
    }
}
