package org.policygraph.vocabulary;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of the Extended Date/Time Format, level 1, in plain English: {@code 2012-12/..} is "since December 2012". */
public final class EdtfWords {

    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int FIRST_SEASON = 21;
    private static final Pattern DATE = Pattern.compile("(\\d{2}[\\dX]{2})(?:-(\\d{2}|XX))?(?:-(\\d{2}|XX))?([?~%]?)");

    private EdtfWords() {}

    /**
     * An expression in words.
     *
     * @param expression EDTF that {@link Edtf#bounds} can read; anything else is given back as it is
     * @param lasts whether it holds from the one end to the other, and does not lie somewhere in between
     */
    public static String of(String expression, boolean lasts) {
        if (Edtf.bounds(expression).isEmpty()) {
            return expression;
        }
        String[] ends = expression.split("/", -1);
        if (ends.length == 1 || ends[0].equals(ends[1])) {
            return single(ends[0]);
        }
        if (isOpen(ends[1])) {
            return "since " + named(ends[0]);
        }
        if (isOpen(ends[0])) {
            return (lasts ? "until " : "no later than ") + named(ends[1]);
        }
        return lasts ? "from " + named(ends[0]) + " to " + named(ends[1]) : between(ends[0], ends[1]);
    }

    /** The same as a thing that is spoken of rather than as a time at which something is: "March 2014", not "in March 2014". */
    public static String alone(String expression) {
        if (Edtf.bounds(expression).isEmpty()) {
            return expression;
        }
        String[] ends = expression.split("/", -1);
        return ends.length == 1 || ends[0].equals(ends[1]) ? named(ends[0]) : of(expression, false);
    }

    /** How exact an expression is: day, month, season, year, decade, century, interval or open. */
    public static String precision(String expression) {
        String[] ends = expression.split("/", -1);
        if (ends.length == 2) {
            return isOpen(ends[0]) || isOpen(ends[1]) ? "open" : "interval";
        }
        var date = new Parts(expression);
        if (date.hasDay()) {
            return "day";
        }
        if (date.hasMonth()) {
            return date.isSeason() ? "season" : "month";
        }
        return date.year.endsWith("XX") ? "century" : date.year.endsWith("X") ? "decade" : "year";
    }

    /** Whether a source is not sure of it. */
    public static boolean isUncertain(String expression) {
        return expression.contains("?") || expression.contains("%");
    }

    /** Whether it is only about right. */
    public static boolean isApproximate(String expression) {
        return expression.contains("~") || expression.contains("%");
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String single(String expression) {
        boolean isDay = new Parts(expression).hasDay();
        return isApproximate(expression) ? named(expression) : (isDay ? "on " : "in ") + named(expression);
    }

    private static String between(String from, String to) {
        var first = new Parts(from);
        var last = new Parts(to);
        boolean sameYear = first.year.equals(last.year)
                && first.hasPlainMonth()
                && last.hasPlainMonth()
                && (from + to).chars().noneMatch(sign -> "?~%".indexOf(sign) >= 0);
        return "between " + (sameYear ? first.month() : named(from)) + " and " + named(to);
    }

    private static String named(String expression) {
        String name = new Parts(expression).name();
        return (isApproximate(expression) ? "about " : "") + name + (isUncertain(expression) ? " (uncertain)" : "");
    }

    /** A date taken apart. */
    private static final class Parts {

        private final String year;
        private final String month;
        private final String day;

        Parts(String expression) {
            Matcher date = DATE.matcher(expression);
            boolean isDate = date.matches();
            year = isDate ? date.group(1) : expression;
            month = isDate ? String.valueOf(date.group(2)) : "null";
            day = isDate ? String.valueOf(date.group(3)) : "null";
        }

        boolean hasMonth() {
            return !month.equals("null") && !month.equals("XX");
        }

        boolean hasDay() {
            return hasMonth() && !day.equals("null") && !day.equals("XX");
        }

        boolean isSeason() {
            return hasMonth() && Integer.parseInt(month) >= FIRST_SEASON;
        }

        boolean hasPlainMonth() {
            return hasMonth() && !hasDay() && !isSeason();
        }

        String month() {
            int number = Integer.parseInt(month);
            return isSeason()
                    ? SEASONS.get(number - FIRST_SEASON)
                    : Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }

        String name() {
            String named = hasMonth() ? month() + " " + year() : year();
            String dated = hasDay() ? Integer.parseInt(day) + " " + named : named;
            return dated + (month.equals("XX") ? ", month unknown" : day.equals("XX") ? ", day unknown" : "");
        }

        private String year() {
            if (year.endsWith("XX")) {
                return "the years " + year.replace('X', '0') + " to " + year.replace('X', '9');
            }
            return year.endsWith("X") ? "the " + year.replace('X', '0') + "s" : year;
        }
    }
}
