package org.policygraph.chronicle;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of the calendar to look at: all of it, a decade, a year or a month.
 *
 * @param level how long it is
 * @param from its first day
 */
public record Zoom(Level level, LocalDate from) {

    /** The whole calendar. */
    public static final Zoom ALL = new Zoom(Level.ALL, LocalDate.MIN);

    private static final int YEARS_IN_DECADE = 10;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    /** How long a part of the calendar is, the longest first. */
    public enum Level {
        ALL,
        DECADE,
        YEAR,
        MONTH
    }

    /** Begins on the first day of such a part. */
    public Zoom {
        from = first(level, from);
    }

    /** A part by its name: {@code 2010s}, {@code 2014} or {@code 2014-03}; all if it is empty. */
    public static Optional<Zoom> of(String name) {
        if (name.isEmpty()) {
            return Optional.of(ALL);
        }
        if (name.matches("[1-9][0-9]{2}0s")) {
            return Optional.of(new Zoom(Level.DECADE, LocalDate.of(Integer.parseInt(name.substring(0, 4)), 1, 1)));
        }
        if (name.matches("[1-9][0-9]{3}")) {
            return Optional.of(new Zoom(Level.YEAR, LocalDate.of(Integer.parseInt(name), 1, 1)));
        }
        return name.matches("[1-9][0-9]{3}-(0[1-9]|1[0-2])")
                ? Optional.of(new Zoom(Level.MONTH, YearMonth.parse(name).atDay(1)))
                : Optional.empty();
    }

    /** As it is written in addresses. */
    public String name() {
        return switch (level) {
            case ALL -> "";
            case DECADE -> from.getYear() + "s";
            case YEAR -> Integer.toString(from.getYear());
            case MONTH -> YearMonth.from(from).toString();
        };
    }

    /** In words, such as "March 2014". */
    public String words() {
        return switch (level) {
            case ALL -> "all times";
            case DECADE -> "the " + name();
            case YEAR -> name();
            case MONTH -> Month.from(from).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + from.getYear();
        };
    }

    /** Its last day. */
    public LocalDate to() {
        return level == Level.ALL ? LocalDate.MAX : next(1).minusDays(1);
    }

    /** What comes before it. */
    public Optional<Zoom> earlier() {
        return kept(next(-1));
    }

    /** What comes after it. */
    public Optional<Zoom> later() {
        return kept(next(1));
    }

    /** What it is a part of. */
    public Zoom out() {
        return switch (level) {
            case ALL, DECADE -> ALL;
            case YEAR -> new Zoom(Level.DECADE, from);
            case MONTH -> new Zoom(Level.YEAR, from);
        };
    }

    /** The part of the next smaller length that a day lies in; the smallest stays what it is. */
    public Zoom in(LocalDate day) {
        return switch (level) {
            case ALL -> new Zoom(Level.DECADE, day);
            case DECADE -> new Zoom(Level.YEAR, day);
            case YEAR, MONTH -> new Zoom(Level.MONTH, day);
        };
    }

    private Optional<Zoom> kept(LocalDate day) {
        return Optional.of(day)
                .filter(kept -> kept.getYear() >= FIRST_YEAR && kept.getYear() <= LAST_YEAR)
                .map(kept -> new Zoom(level, kept));
    }

    private LocalDate next(int count) {
        return switch (level) {
            case ALL -> from;
            case DECADE -> from.plusYears((long) count * YEARS_IN_DECADE);
            case YEAR -> from.plusYears(count);
            case MONTH -> from.plusMonths(count);
        };
    }

    private static LocalDate first(Level level, LocalDate day) {
        return switch (level) {
            case ALL -> LocalDate.MIN;
            case DECADE -> LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), YEARS_IN_DECADE), 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
        };
    }
}
