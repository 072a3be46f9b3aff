package org.policygraph.ask;

import java.text.NumberFormat;
import java.util.Locale;
import org.policygraph.query.Completeness;

/**
 * Whether an answer is all there is.
 *
 * @param kind {@code complete}, {@code cut} or {@code stopped}
 * @param label the same in a word or two
 * @param words what it means
 */
record Badge(String kind, String label, String words) {

    private static final long MEGABYTE = 1024L * 1024;

    static Badge of(Completeness completeness) {
        return switch (completeness.limit()) {
            case NONE ->
                new Badge(
                        "complete",
                        "Complete",
                        "all rows that the release has; what no document says is not among them");
            case ROWS -> cut(completeness, number(completeness.max()) + " rows");
            case BYTES ->
                cut(
                        completeness,
                        completeness.max() % MEGABYTE == 0
                                ? number(completeness.max() / MEGABYTE) + " MB"
                                : number(completeness.max()) + " bytes");
        };
    }

    private static Badge cut(Completeness completeness, String limit) {
        String rest = completeness.more().isPresent()
                ? number(completeness.more().getAsLong()) + " more rows are left out"
                : "nobody counted what is left out";
        return new Badge("cut", "Cut off", "an answer ends at " + limit + "; " + rest);
    }

    static String number(long count) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count);
    }
}
