package org.policygraph.help;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who held a role, as bars along the years, in pixels.
 *
 * @param moments two months between which something changes
 */
record RolePicture(int width, int height, List<Bar> bars, List<Tick> years, List<Tick> moments) {

    private static final int WIDTH = 640;
    private static final int MARGIN = 12;
    private static final int TOP = 34;
    private static final int ROW = 46;
    private static final int BOTTOM = 30;

    RolePicture {
        bars = List.copyOf(bars);
        years = List.copyOf(years);
        moments = List.copyOf(moments);
    }

    /** Whether there is a holder of whom no source says when that ended. */
    boolean isOpen() {
        return bars.stream().anyMatch(Bar::open);
    }

    /**
     * A holder.
     *
     * @param open whether no source says when it ended
     */
    record Bar(String label, int x, int y, int width, boolean open) {}

    /** A place on the axis. */
    record Tick(String label, int x) {}

    /** The months in which to ask: one before the last holder came, one after. */
    static List<YearMonth> moments(List<Specimens.Tenure> held) {
        LocalDate first = held.getFirst().bounds().from();
        LocalDate last = held.getLast().bounds().from();
        return List.of(
                YearMonth.from(first.plusDays(ChronoUnit.DAYS.between(first, last) / 2)),
                YearMonth.from(last.plusMonths(6)));
    }

    /**
     * Of some holders.
     *
     * @param held at least one, the first first
     * @param labels what to call each
     */
    static RolePicture of(List<Specimens.Tenure> held, List<String> labels) {
        var axis = new Axis(
                held.getFirst().bounds().from().getYear(),
                held.getLast().bounds().from().getYear() + 2);
        int height = TOP + held.size() * ROW + BOTTOM;
        return new RolePicture(
                WIDTH,
                height,
                IntStream.range(0, held.size())
                        .mapToObj(place -> bar(held.get(place), labels.get(place), TOP + place * ROW, axis))
                        .toList(),
                IntStream.rangeClosed(axis.from(), axis.to())
                        .mapToObj(year -> new Tick(Integer.toString(year), axis.x(LocalDate.of(year, 1, 1))))
                        .toList(),
                moments(held).stream()
                        .map(month -> new Tick(month.toString(), axis.x(month.atDay(15))))
                        .toList());
    }

    private static Bar bar(Specimens.Tenure tenure, String label, int y, Axis axis) {
        int from = axis.x(tenure.bounds().from());
        int to = axis.x(tenure.bounds().latest().orElse(LocalDate.of(axis.to(), 1, 1)));
        return new Bar(
                label, from, y, Math.max(2, to - from), tenure.bounds().latest().isEmpty());
    }

    private record Axis(int from, int to) {

        int x(LocalDate day) {
            LocalDate begin = LocalDate.of(from, 1, 1);
            long all = ChronoUnit.DAYS.between(begin, LocalDate.of(to, 1, 1));
            long passed = Math.clamp(ChronoUnit.DAYS.between(begin, day), 0, all);
            return (int) (MARGIN + passed * (WIDTH - 2 * MARGIN) / all);
        }
    }
}
