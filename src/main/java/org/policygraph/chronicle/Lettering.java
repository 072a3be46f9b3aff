package org.policygraph.chronicle;

/** How wide text is likely to be drawn, in a sans-serif of 13 pixels. The guess is on the wide side. */
final class Lettering {

    private static final String NARROW = " .,:;'|!()[]ijlftrI-";
    private static final double NARROW_WIDTH = 5.0;
    private static final double USUAL_WIDTH = 8.1;
    private static final double CAPITAL_WIDTH = 10.0;
    private static final double WIDE_WIDTH = 13.5;
    private static final int FIRST_WIDE = 0x1100;
    private static final String MORE = "…";

    private Lettering() {}

    static int width(String text) {
        return (int) Math.ceil(text.codePoints().mapToDouble(Lettering::width).sum());
    }

    private static double width(int sign) {
        if (sign >= FIRST_WIDE) {
            return WIDE_WIDTH;
        }
        if (NARROW.indexOf(sign) >= 0) {
            return NARROW_WIDTH;
        }
        return Character.isUpperCase(sign) || sign == 'm' || sign == 'w' || sign == '—' ? CAPITAL_WIDTH : USUAL_WIDTH;
    }

    /** As much of a text as fits, never cut in the middle of a character; empty if next to nothing does. */
    static String fitting(String text, int room) {
        if (text.length() <= room && width(text) <= room) {
            return text;
        }
        double left = room - USUAL_WIDTH * 2;
        int end = 0;
        while (end < text.length() && left - width(text.codePointAt(end)) >= 0) {
            left -= width(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return end < 3 ? "" : text.substring(0, end).strip() + MORE;
    }
}
