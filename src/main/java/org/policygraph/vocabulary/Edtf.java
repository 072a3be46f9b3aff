package org.policygraph.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of the Extended Date/Time Format, level 1 (Library of Congress, 2019; ISO 8601-2): days, months, years,
 * seasons, unspecified digits, qualified dates and intervals. Years of more than four digits are not supported.
 */
public final class Edtf {

    /** The datatype of date literals. */
    public static final String DATATYPE = "http://id.loc.gov/datatypes/edtf/EDTF";

    private static final Pattern DATE = Pattern.compile(
            "(\\d{2}(?:\\d[\\dX]|XX))(?:-(XX(?!-\\d)|2[1-4](?!-)|(?:0[1-9]|1[0-2]))(?:-(\\d{2}|XX))?)?[?~%]?");
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int MONTHS_IN_SEASON = 3;

    private Edtf() {}

    /**
     * The days between the ends of an expression; nothing where it is open or unknown.
     *
     * @param earliest the first day
     * @param latest the last day
     */
    public record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

        static Days of(LocalDate earliest, LocalDate latest) {
            return new Days(Optional.of(earliest), Optional.of(latest));
        }
    }

    /** The days that an expression allows, or nothing if it is not EDTF. */
    public static Optional<Days> bounds(String expression) {
        String[] ends = expression.split("/", -1);
        return switch (ends.length) {
            case 1 -> date(expression);
            case 2 -> interval(ends[0], ends[1]);
            default -> Optional.empty();
        };
    }

    private static Optional<Days> interval(String from, String to) {
        if (isOpen(from) && isOpen(to)) {
            return Optional.empty();
        }
        Optional<Days> start = isOpen(from) ? Optional.of(unbounded()) : date(from);
        Optional<Days> end = isOpen(to) ? Optional.of(unbounded()) : date(to);
        return start.flatMap(first -> end.map(last -> new Days(first.earliest(), last.latest())))
                .filter(Edtf::isForward);
    }

    private static boolean isForward(Days bounds) {
        return bounds.earliest().isEmpty()
                || bounds.latest().isEmpty()
                || !bounds.earliest().get().isAfter(bounds.latest().get());
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Days unbounded() {
        return new Days(Optional.empty(), Optional.empty());
    }

    private static Optional<Days> date(String expression) {
        Matcher date = DATE.matcher(expression);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(days(date.group(1), part(date, 2), part(date, 3)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Days days(String year, Optional<Integer> month, Optional<Integer> day) {
        int first = Integer.parseInt(year.replace('X', '0'));
        int last = Integer.parseInt(year.replace('X', '9'));
        if (month.isEmpty()) {
            return Days.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        }
        if (month.get() >= FIRST_SEASON && month.get() <= LAST_SEASON) {
            return season(first, last, month.get());
        }
        if (day.isEmpty()) {
            return Days.of(
                    YearMonth.of(first, month.get()).atDay(1),
                    YearMonth.of(last, month.get()).atEndOfMonth());
        }
        return Days.of(LocalDate.of(first, month.get(), day.get()), LocalDate.of(last, month.get(), day.get()));
    }

    /** Spring begins in March; winter is taken as December of the year to February of the next. */
    private static Days season(int first, int last, int season) {
        int month = (season - FIRST_SEASON + 1) * MONTHS_IN_SEASON;
        return Days.of(
                YearMonth.of(first, month).atDay(1),
                YearMonth.of(last, month).plusMonths(MONTHS_IN_SEASON - 1).atEndOfMonth());
    }

    private static Optional<Integer> part(Matcher date, int group) {
        return Optional.ofNullable(date.group(group))
                .filter(part -> !part.contains("X"))
                .map(Integer::parseInt);
    }
}
