package org.policygraph.chronicle;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The units that the axis of a drawing is divided into.
 *
 * @param scale where days lie
 * @param zoom which part of the calendar is drawn
 */
record Axis(Scale scale, Zoom zoom) {

    private static final int LEAST_DISTANCE = 48;
    private static final int MOST_YEARS = 70;
    private static final int FEW_YEARS = 2;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500);

    private enum Unit {
        DECADE,
        YEAR,
        MONTH,
        DAY
    }

    private int years() {
        return scale.to().getYear() - scale.from().getYear() + 1;
    }

    private Unit unit() {
        return switch (zoom.level()) {
            case ALL -> years() > MOST_YEARS ? Unit.DECADE : years() > FEW_YEARS ? Unit.YEAR : Unit.MONTH;
            case DECADE -> Unit.YEAR;
            case YEAR -> Unit.MONTH;
            case MONTH -> Unit.DAY;
        };
    }

    /** The first day of the unit that a day lies in. */
    LocalDate first(LocalDate day) {
        return switch (unit()) {
            case DECADE -> new Zoom(Zoom.Level.DECADE, day).from();
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }

    /** The first day of the next unit. */
    LocalDate next(LocalDate day) {
        return switch (unit()) {
            case DECADE -> first(day).plusYears(10);
            case YEAR -> first(day).plusYears(1);
            case MONTH -> first(day).plusMonths(1);
            case DAY -> day.plusDays(1);
        };
    }

    /** Whether something lies within one unit. */
    boolean isWithinAUnit(Extent extent) {
        return !extent.isOpenBefore()
                && !extent.isOpenAfter()
                && first(extent.first()).equals(first(extent.last()));
    }

    /** The lines of the axis, none closer than its words allow. */
    List<Drawing.Tick> ticks(Function<Zoom, String> addresses) {
        List<LocalDate> days = Stream.iterate(first(scale.from()), day -> !day.isAfter(scale.to()), this::next)
                .toList();
        int room = Math.max(1, (scale.right() - scale.left()) / days.size());
        int step = STEPS.stream()
                .filter(each -> each * room >= LEAST_DISTANCE)
                .findFirst()
                .orElseGet(STEPS::getLast);
        var ticks = new ArrayList<Drawing.Tick>();
        for (LocalDate day : days) {
            if (number(day) % step == 0 && !day.isBefore(scale.from())) {
                ticks.add(tick(day, addresses));
            }
        }
        return ticks;
    }

    private Drawing.Tick tick(LocalDate day, Function<Zoom, String> addresses) {
        int x = scale.start(day);
        int middle = (x + scale.end(next(day).minusDays(1))) / 2;
        if (unit() == Unit.DAY) {
            return new Drawing.Tick(x, label(day), middle, day.toString(), "");
        }
        return new Drawing.Tick(x, label(day), middle, part(day).words(), address(day, addresses));
    }

    /** Where one looks at the unit that a day lies in; empty if one does already, or cannot. */
    String address(LocalDate day, Function<Zoom, String> addresses) {
        Zoom part = part(day);
        return part.equals(zoom) || Zoom.of(part.name()).isEmpty() ? "" : addresses.apply(part);
    }

    /** The unit that a day lies in, to be looked at by itself; a day is looked at in its month. */
    Zoom part(LocalDate day) {
        return switch (unit()) {
            case DECADE -> new Zoom(Zoom.Level.DECADE, day);
            case YEAR -> new Zoom(Zoom.Level.YEAR, day);
            case MONTH, DAY -> new Zoom(Zoom.Level.MONTH, day);
        };
    }

    private int number(LocalDate day) {
        return switch (unit()) {
            case DECADE -> day.getYear() / 10;
            case YEAR -> day.getYear();
            case MONTH -> day.getMonthValue() - 1;
            case DAY -> day.getDayOfMonth() - 1;
        };
    }

    /** In words, what a count is of. */
    String words(LocalDate day) {
        return unit() == Unit.DAY
                ? day.getDayOfMonth() + " " + part(day).words()
                : part(day).words();
    }

    private String label(LocalDate day) {
        return switch (unit()) {
            case DECADE -> day.getYear() + "s";
            case YEAR -> Integer.toString(day.getYear());
            case MONTH ->
                day.getMonthValue() == 1 && zoom.level() == Zoom.Level.ALL
                        ? Integer.toString(day.getYear())
                        : Month.from(day).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case DAY -> Integer.toString(day.getDayOfMonth());
        };
    }
}
