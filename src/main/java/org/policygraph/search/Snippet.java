package org.policygraph.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text or a part of it, and what in it was looked for.
 *
 * @param text the text itself, without any markup
 * @param marks where the words stand in it, in order, without overlaps
 * @param cutBefore whether the whole text begins earlier
 * @param cutAfter whether the whole text goes on
 */
public record Snippet(String text, List<Mark> marks, boolean cutBefore, boolean cutAfter) {

    private static final int LONGEST = 300;
    private static final int BEFORE = 80;

    /** Copies its marks. */
    public Snippet {
        marks = List.copyOf(marks);
    }

    /**
     * A part that was looked for.
     *
     * @param start its first character, from 0, in Unicode code points
     * @param end the character after its last
     */
    public record Mark(int start, int end) {}

    /** The part of a text in which the first marks stand; their places are in UTF-16 code units here. */
    static Snippet of(String text, List<Mark> marks) {
        if (text.length() <= LONGEST) {
            return new Snippet(text, inCodePoints(text, 0, text.length(), marks), false, false);
        }
        int first = marks.isEmpty() ? 0 : marks.getFirst().start();
        int from = first <= BEFORE ? 0 : atWord(text, first - BEFORE, first);
        int to = from + LONGEST >= text.length() ? text.length() : endAtWord(text, from + LONGEST);
        return new Snippet(text.substring(from, to), inCodePoints(text, from, to, marks), from > 0, to < text.length());
    }

    private static int atWord(String text, int from, int most) {
        int at = from;
        while (at < most && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int endAtWord(String text, int to) {
        int at = to;
        while (at > to - BEFORE && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Mark> inCodePoints(String text, int from, int to, List<Mark> marks) {
        var shown = new ArrayList<Mark>();
        for (Mark mark : marks) {
            if (mark.start >= from && mark.end <= to) {
                int start = text.codePointCount(from, mark.start);
                shown.add(new Mark(start, start + text.codePointCount(mark.start, mark.end)));
            }
        }
        return shown;
    }
}
