package org.policygraph.chronicle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policygraph.vocabulary.EdtfWords;

/**
 * Puts marks below one another by when they begin, for screens on which an axis has no room.
 *
 * @param zoom the part of the calendar that is looked at
 * @param unit the parts it is divided into; in a month these are its days
 * @param addresses where one looks at such a part
 */
record Periods(Zoom zoom, Zoom.Level unit, Function<Zoom, String> addresses) {

    private static final int MOST_YEARS = 40;
    private static final int MOST_NAMED = 3;
    private static final int MOST_NAMED_IN_THE_END = 12;
    private static final Part EARLIER = new Part(LocalDate.MAX, "Began earlier", "");
    private static final Part INEXACT = new Part(LocalDate.MIN, "Not known more exactly", "");

    static List<Drawing.Period> of(List<Mark> marks, Zoom zoom, Function<Zoom, String> addresses) {
        return new Periods(zoom, unit(marks, zoom), addresses).periods(marks);
    }

    private static Zoom.Level unit(List<Mark> marks, Zoom zoom) {
        return switch (zoom.level()) {
            case ALL ->
                marks.stream()
                                        .map(mark -> mark.extent().anchor().getYear())
                                        .distinct()
                                        .count()
                                > MOST_YEARS
                        ? Zoom.Level.DECADE
                        : Zoom.Level.YEAR;
            case DECADE -> Zoom.Level.YEAR;
            case YEAR, MONTH -> Zoom.Level.MONTH;
        };
    }

    private List<Drawing.Period> periods(List<Mark> marks) {
        Map<Part, List<Mark>> parts = marks.stream()
                .sorted(Comparator.comparing(mark -> mark.extent().anchor()))
                .collect(Collectors.groupingBy(this::part, TreeMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> period(part.getKey(), part.getValue()))
                .toList();
    }

    private Part part(Mark mark) {
        Extent extent = mark.extent();
        LocalDate day = extent.anchor();
        if (zoom.level() == Zoom.Level.ALL) {
            return named(new Zoom(unit, day));
        }
        if (day.isBefore(zoom.from())) {
            return EARLIER;
        }
        LocalDate latest = extent.begun().isBefore(extent.last()) ? extent.begun() : extent.last();
        if (zoom.level() == Zoom.Level.MONTH) {
            return latest.isAfter(day) ? INEXACT : new Part(day, EdtfWords.of(day.toString(), false), "");
        }
        var within = new Zoom(unit, day);
        return latest.isAfter(within.to()) ? INEXACT : named(within);
    }

    private Part named(Zoom part) {
        return new Part(part.from(), part.words(), addresses.apply(part));
    }

    private static Drawing.Period period(Part part, List<Mark> marks) {
        int most = part.address().isEmpty() && !part.equals(EARLIER) ? MOST_NAMED_IN_THE_END : MOST_NAMED;
        // One more is named rather than counted, which takes as much room.
        int named = marks.size() == most + 1 ? marks.size() : Math.min(most, marks.size());
        return new Drawing.Period(
                part.words(),
                part.address(),
                marks.size(),
                marks.stream().limit(named).map(Periods::entry).toList());
    }

    private static Drawing.Dated entry(Mark mark) {
        return new Drawing.Dated(Item.shortened(mark.label()), mark.when(), mark.address(), mark.isDoubtful());
    }

    private record Part(LocalDate first, String words, String address) implements Comparable<Part> {

        @Override
        public int compareTo(Part other) {
            return first.compareTo(other.first);
        }
    }
}
