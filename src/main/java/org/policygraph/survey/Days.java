package org.policygraph.survey;

import java.time.LocalDate;
import java.util.Optional;
import org.policygraph.catalogue.Interval;
import org.policygraph.vocabulary.Edtf;

/** Reads days, months and years as people type them. */
final class Days {

    private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private Days() {}

    /**
     * The days of a date.
     *
     * @throws Mistake if it is no day, month or year
     */
    static Interval read(String field, String value) throws Mistake {
        Optional<Interval> days = Optional.of(value)
                .filter(text -> text.matches(DATE) && !text.startsWith("0000"))
                .flatMap(Edtf::bounds)
                .flatMap(bounds ->
                        bounds.earliest().flatMap(first -> bounds.latest().map(last -> new Interval(first, last))));
        if (days.isEmpty()) {
            throw new Mistake("“" + Mistake.shortened(value) + "” in the field “" + field
                    + "” is no date; write a day, a month or a year: 2014-03-26, 2014-03, 2014.");
        }
        return days.get();
    }

    /**
     * A period of which either end may be empty.
     *
     * @throws Mistake if an end is no date, or it ends before it begins
     */
    static Interval between(String from, String to) throws Mistake {
        LocalDate first = from.isEmpty() ? LocalDate.MIN : read("From", from).from();
        LocalDate last = to.isEmpty() ? LocalDate.MAX : read("To", to).to();
        if (first.isAfter(last)) {
            throw new Mistake("The period ends before it begins: from " + from + " to " + to + ".");
        }
        return new Interval(first, last);
    }
}
