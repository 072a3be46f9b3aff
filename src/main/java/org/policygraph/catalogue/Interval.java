package org.policygraph.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygraph.vocabulary.Edtf;

/**
 * The days between which something holds, ends included. An end that nobody knows lies at the end of the calendar.
 *
 * @param from the first day, or {@link LocalDate#MIN}
 * @param to the last day, or {@link LocalDate#MAX}
 */
public record Interval(LocalDate from, LocalDate to) {

    /** Of which neither end is known. */
    public static final Interval UNKNOWN = new Interval(LocalDate.MIN, LocalDate.MAX);

    private static final Pattern NAMED = Pattern.compile("(?!0000)\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** The days of a day, month or year as people write it, such as 2014-03-26, 2014-03 or 2014; nothing if it is none. */
    public static Optional<Interval> named(String text) {
        return Optional.of(text)
                .filter(NAMED.asMatchPredicate())
                .flatMap(Edtf::bounds)
                .flatMap(days ->
                        days.earliest().flatMap(first -> days.latest().map(last -> new Interval(first, last))));
    }

    /** The first day, if it is known. */
    public Optional<LocalDate> earliest() {
        return Optional.of(from).filter(day -> !day.equals(LocalDate.MIN));
    }

    /** The last day, if it is known. */
    public Optional<LocalDate> latest() {
        return Optional.of(to).filter(day -> !day.equals(LocalDate.MAX));
    }

    /** Whether at least one end is known. */
    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    /** Whether the two have a day in common; what has no date at all has none. */
    public boolean overlaps(Interval other) {
        return isKnown() && !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The shortest interval that covers both. */
    Interval span(Interval other) {
        return new Interval(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
