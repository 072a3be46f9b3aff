package org.policygraph.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.policygraph.catalogue.Interval;
import org.policygraph.http.ProblemException;

/** Reads days, months and years as people give them. */
final class Days {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private Days() {}

    static Interval read(Parameter parameter, String value) {
        try {
            Interval days = parsed(value);
            if (days.from().getYear() >= 1) {
                return days;
            }
            throw notADay(parameter, value);
        } catch (DateTimeException | NumberFormatException notADay) {
            throw notADay(parameter, value);
        }
    }

    private static Interval parsed(String value) {
        return switch (value.length()) {
            case YEAR_LENGTH -> year(Integer.parseInt(value));
            case MONTH_LENGTH -> month(YearMonth.parse(value));
            default -> day(LocalDate.parse(value));
        };
    }

    private static ProblemException notADay(Parameter parameter, String value) {
        return Mistakes.badValue(
                parameter.parameterName(), value, "a day, month or year such as 2014-03-26, 2014-03 or 2014");
    }

    private static Interval year(int year) {
        return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Interval month(YearMonth month) {
        return new Interval(month.atDay(1), month.atEndOfMonth());
    }

    private static Interval day(LocalDate day) {
        return new Interval(day, day);
    }
}
