package org.policygraph.overviews;

import java.util.stream.IntStream;
import org.policygraph.catalogue.Interval;

/**
 * When something holds or took place, as far as a source says.
 *
 * @param edtf as it is written (EDTF); empty if nothing says
 * @param days the days that this allows
 */
public record When(String edtf, Interval days) {

    /** Of which nothing says when. */
    public static final When UNDATED = new When("", Interval.UNKNOWN);

    /** A longer time than that is counted in the years of its ends alone. */
    private static final int MOST_YEARS = 100;

    /** Whether nothing says when. */
    public boolean isUndated() {
        return !days.isKnown();
    }

    /** The years that it may lie in, or reach over; where one end is open, that of the other end alone. */
    public IntStream years() {
        if (isUndated()) {
            return IntStream.empty();
        }
        int first = days.earliest().or(days::latest).orElseThrow().getYear();
        int last = days.latest().or(days::earliest).orElseThrow().getYear();
        return last - first > MOST_YEARS ? IntStream.of(first, last) : IntStream.rangeClosed(first, last);
    }

    /** Whether it lies in one year for certain. */
    boolean isWithinAYear() {
        return days.earliest().isPresent()
                && days.latest().isPresent()
                && days.from().getYear() == days.to().getYear();
    }
}
