package org.policygraph.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which something holds, ends included. An end that nobody knows lies at the end of the calendar.
 *
 * @param from the first day, or {@link LocalDate#MIN}
 * @param to the last day, or {@link LocalDate#MAX}
 */
public record Interval(LocalDate from, LocalDate to) {

    /** Of which neither end is known. */
    public static final Interval UNKNOWN = new Interval(LocalDate.MIN, LocalDate.MAX);

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
