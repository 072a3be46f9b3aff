package org.policygraph.release;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The first and the last day that a date expression allows; nothing where it is open or unknown.
 *
 * @param earliest the first day
 * @param latest the last day
 */
record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    static Bounds of(LocalDate earliest, LocalDate latest) {
        return new Bounds(Optional.of(earliest), Optional.of(latest));
    }

    /**
     * The bounds of something dated by both expressions: what both allow, for a second source often only refines the
     * first ("2012", "December 2012"); where they exclude each other, all that either allows.
     */
    Bounds and(Bounds other) {
        Bounds both = new Bounds(
                either(earliest, other.earliest, (a, b) -> a.isAfter(b) ? a : b),
                either(latest, other.latest, (a, b) -> a.isBefore(b) ? a : b));
        return both.isEmpty() ? hull(other) : both;
    }

    private boolean isEmpty() {
        return earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get());
    }

    private Bounds hull(Bounds other) {
        return new Bounds(
                earliest.flatMap(a -> other.earliest.map(b -> a.isBefore(b) ? a : b)),
                latest.flatMap(a -> other.latest.map(b -> a.isAfter(b) ? a : b)));
    }

    private static Optional<LocalDate> either(
            Optional<LocalDate> one, Optional<LocalDate> other, BinaryOperator<LocalDate> choice) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce(choice);
    }
}
