package org.policygraph.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks labels into rows for a picture, in which text does not flow by itself. */
public final class Lettering {

    /** The height of a row (pixels). */
    public static final int ROW = 17;

    /** From the top of a row to the line that letters stand on (pixels). */
    public static final int ASCENT = 13;

    private static final int LONGEST_ROW = 18;
    private static final int MOST_ROWS = 4;
    private static final double THIN = 4.8;
    private static final double USUAL = 8;
    private static final double BROAD = 10;
    private static final double WIDE = 14;
    private static final String MORE = "…";

    private Lettering() {}

    /** At most four rows; what does not fit is left out. */
    public static List<String> rows(String label) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        for (String word : label.strip().split("\\s+")) {
            if (!row.isEmpty() && row.length() + 1 + word.length() > LONGEST_ROW) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(shortened(word, LONGEST_ROW));
        }
        rows.add(row.toString());
        if (rows.size() <= MOST_ROWS) {
            return rows;
        }
        String last = shortened(rows.get(MOST_ROWS - 1), LONGEST_ROW - 1) + MORE;
        var shown = new ArrayList<>(rows.subList(0, MOST_ROWS - 1));
        shown.add(last.replace(MORE + MORE, MORE));
        return shown;
    }

    /** How wide a text of the size of labels is, about, in pixels: no more than it takes in most fonts. */
    static int width(String text) {
        return (int) Math.ceil(text.codePoints().mapToDouble(Lettering::width).sum());
    }

    private static double width(int letter) {
        if (Character.isIdeographic(letter)) {
            return WIDE;
        }
        return Character.isUpperCase(letter) ? BROAD : "iljtf.,:;'| ".indexOf(letter) >= 0 ? THIN : USUAL;
    }

    /** As much of a text as fits into a width. */
    static String fitted(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int letters = text.codePointCount(0, text.length());
        while (letters > 1 && width(shortened(text, letters)) > width) {
            letters--;
        }
        return shortened(text, letters);
    }

    /** Cut off, never in the middle of a character. */
    public static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + MORE;
    }
}
