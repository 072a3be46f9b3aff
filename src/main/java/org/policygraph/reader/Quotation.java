package org.policygraph.reader;

import org.policygraph.catalogue.Passage;

/**
 * What stands around a quote in its document.
 *
 * @param before the end of what stands before it
 * @param after the beginning of what stands after it
 */
public record Quotation(String before, String after) {

    /** About five lines of a page. */
    private static final int AROUND = 400;

    private static final Quotation ALONE = new Quotation("", "");

    /** Offsets count code points, as the model says. */
    public static Quotation of(Passage passage, String text) {
        int length = text.codePointCount(0, text.length());
        if (passage.start() < 0 || passage.end() > length || passage.start() >= passage.end()) {
            return ALONE;
        }
        int start = text.offsetByCodePoints(0, passage.start());
        int end = text.offsetByCodePoints(start, passage.end() - passage.start());
        if (!text.substring(start, end).equals(passage.quote())) {
            return ALONE;
        }
        return new Quotation(printed(before(text, start)), printed(after(text, end)));
    }

    /** A page of the document ends where a form feed stands. */
    private static String printed(String text) {
        return text.replace('\f', '\n');
    }

    /** Begins with a whole word. */
    private static String before(String text, int start) {
        if (start <= AROUND) {
            return text.substring(0, start);
        }
        int space = text.indexOf(' ', start - AROUND);
        return space < 0 || space >= start ? "" : "…" + text.substring(space, start);
    }

    /** Ends with a whole word. */
    private static String after(String text, int end) {
        if (text.length() - end <= AROUND) {
            return text.substring(end);
        }
        int space = text.lastIndexOf(' ', end + AROUND);
        return space <= end ? "" : text.substring(end, space) + " …";
    }
}
