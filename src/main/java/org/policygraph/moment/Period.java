package org.policygraph.moment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;

/**
 * A day, a month or a year.
 *
 * @param from its first day
 * @param to its last day
 */
record Period(LocalDate from, LocalDate to) {

    static final String PARAMETER = "validAt";

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final int LAST_MONTH = 12;

    /**
     * What a text of the length of a day, a month or a year says.
     *
     * @throws DateTimeException if it has the length and says something else
     */
    static Optional<Period> of(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH -> {
                Year year = Year.parse(text);
                yield Optional.of(
                        new Period(year.atDay(1), year.atMonth(LAST_MONTH).atEndOfMonth()));
            }
            case MONTH_LENGTH -> {
                YearMonth month = YearMonth.parse(text);
                yield Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
            }
            case DAY_LENGTH -> {
                LocalDate day = LocalDate.parse(text);
                yield Optional.of(new Period(day, day));
            }
            default -> Optional.empty();
        };
    }

    /**
     * What the parameter says.
     *
     * @throws ProblemException if it is none
     */
    static Period read(String text) {
        try {
            return of(text).orElseThrow(() -> new DateTimeException("neither day, month nor year"));
        } catch (DateTimeException notAPeriod) {
            throw Problem.of(
                            400,
                            "bad-value",
                            "Value not allowed",
                            "the parameter '%s' is '%s'; give a day, month or year such as 2014-03-26, 2014-03 or 2014"
                                    .formatted(PARAMETER, text))
                    .with("parameter", PARAMETER)
                    .with("value", text)
                    .exception();
        }
    }
}
