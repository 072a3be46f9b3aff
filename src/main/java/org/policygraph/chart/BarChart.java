package org.policygraph.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Amounts as bars: lying, or standing side by side where they are those of years.
 *
 * @param title what it shows
 * @param measure what the values count
 */
public record BarChart(String title, String measure, List<Bar> bars) {

    private static final int MOST_BARS = 40;
    private static final int LONGEST_SPAN = 120;
    private static final int ROW = 44;
    private static final int THICK = 14;
    private static final int HIGH = 220;
    private static final int LEFT = 44;
    private static final int TOP = 26;
    private static final int YEAR_WIDTH = 40;

    /**
     * One of them.
     *
     * @param address where it leads; empty if nowhere
     */
    public record Bar(String label, double value, String address) {

        private boolean isYear() {
            return label.matches("\\d{4}");
        }

        private int year() {
            return Integer.parseInt(label);
        }

        private String said() {
            return label + ": " + Scale.words(value);
        }
    }

    /** Copies the bars. */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /** Drawn for a width in pixels. */
    public Drawing drawn(int width) {
        if (bars.isEmpty()) {
            return new Drawing(title, "", width, 0, List.of(), "");
        }
        return isOfYears() ? standing(width) : lying(width);
    }

    private boolean isOfYears() {
        return bars.stream().allMatch(Bar::isYear)
                && bars.stream().map(Bar::label).distinct().count() == bars.size()
                && lastYear() - firstYear() < LONGEST_SPAN;
    }

    private int firstYear() {
        return bars.stream().mapToInt(Bar::year).min().orElse(0);
    }

    private int lastYear() {
        return bars.stream().mapToInt(Bar::year).max().orElse(0);
    }

    private Scale scale(List<Bar> shown) {
        return Scale.upTo(shown.stream().mapToDouble(Bar::value).max().orElse(0));
    }

    private Drawing lying(int width) {
        List<Bar> shown = bars.stream().limit(MOST_BARS).toList();
        double highest = shown.stream().mapToDouble(Bar::value).max().orElse(0);
        var scale = new Scale(1, Math.max(highest, Double.MIN_NORMAL));
        int room = width - Lettering.width(Scale.words(highest)) - 16;
        var marks = new ArrayList<Mark>();
        for (int place = 0; place < shown.size(); place++) {
            Bar bar = shown.get(place);
            int y = place * ROW;
            int length = Math.max(1, scale.length(bar.value(), room));
            marks.add(new Mark.Group(
                    bar.address(),
                    bar.said(),
                    "row",
                    List.of(
                            Mark.Letters.lying(0, y + 14, "start", "name", Lettering.fitted(bar.label(), width)),
                            new Mark.Area(0, y + 21, length, THICK, "bar"),
                            Mark.Letters.lying(length + 6, y + 33, "start", "amount", Scale.words(bar.value())))));
        }
        return new Drawing(title, description(), width, shown.size() * ROW, marks, leftOut(shown.size()));
    }

    /** A year of which nothing is said has a place, too. */
    private Drawing standing(int width) {
        int years = lastYear() - firstYear() + 1;
        int plot = Math.min(width - LEFT, years * YEAR_WIDTH);
        Scale scale = scale(bars);
        var marks = new ArrayList<Mark>(Axes.amounts(scale, LEFT, LEFT + plot, TOP, HIGH));
        double step = (double) plot / years;
        int every = Math.max(1, (int) Math.ceil(YEAR_WIDTH / step));
        IntStream.range(0, years)
                .filter(place -> place % every == 0)
                .forEach(place -> marks.add(Mark.Letters.lying(
                        LEFT + (int) ((place + 0.5) * step),
                        TOP + HIGH + 20,
                        "middle",
                        "tick",
                        Integer.toString(firstYear() + place))));
        bars.forEach(bar -> marks.add(standing(bar, LEFT + (int) ((bar.year() - firstYear()) * step), step, scale)));
        marks.add(Mark.Letters.lying(0, 12, "start", "tick", measure));
        return new Drawing(title, description(), LEFT + plot + 8, TOP + HIGH + 28, marks, "");
    }

    private static Mark standing(Bar bar, int x, double step, Scale scale) {
        int length = scale.length(bar.value(), HIGH);
        int gap = (int) Math.max(1, step / 6);
        int thick = Math.max(2, (int) step - 2 * gap);
        int y = TOP + HIGH - length;
        return new Mark.Group(
                bar.address(),
                bar.said(),
                "row",
                List.of(
                        new Mark.Area(x + gap, y, thick, Math.max(1, length), "bar"),
                        Mark.Letters.lying(x + (int) (step / 2), y - 5, "middle", "amount", Scale.words(bar.value()))));
    }

    private String description() {
        return measure + ". " + bars.stream().limit(MOST_BARS).map(Bar::said).collect(Collectors.joining("; ")) + ".";
    }

    private String leftOut(int shown) {
        return shown == bars.size()
                ? ""
                : "Drawn are the first " + shown + " of " + bars.size() + " rows; the table has all of them.";
    }
}
