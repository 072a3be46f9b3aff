package org.policygraph.chronicle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days lie between the left and the right end of a drawing.
 *
 * @param from the first day
 * @param to the last day
 * @param left where the first day begins (pixels)
 * @param right where the last day ends (pixels)
 */
record Scale(LocalDate from, LocalDate to, int left, int right) {

    /** Where a day begins; one before or after is at the end. */
    int start(LocalDate day) {
        if (!day.isAfter(from)) {
            return left;
        }
        if (day.isAfter(to)) {
            return right;
        }
        return left + (int) Math.round((double) ChronoUnit.DAYS.between(from, day) * (right - left) / days());
    }

    /** Where a day ends. */
    int end(LocalDate day) {
        return day.isBefore(to) ? start(day.plusDays(1)) : right;
    }

    /** The middle of a day. */
    int middle(LocalDate day) {
        return (start(day) + end(day)) / 2;
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    boolean shows(Extent extent) {
        return !extent.first().isAfter(to) && !extent.last().isBefore(from);
    }
}
