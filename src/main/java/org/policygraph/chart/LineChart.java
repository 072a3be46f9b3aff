package org.policygraph.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Amounts along time as lines.
 *
 * @param title what it shows
 * @param measure what the values count
 */
public record LineChart(String title, String measure, List<Point> points) {

    /** More lines than this, and nobody tells them apart. */
    private static final int MOST_LINES = 6;

    private static final int HIGH = 240;
    private static final int LEFT = 48;
    private static final int RIGHT = 28;
    private static final int TOP = 24;
    private static final int KEY_ROW = 22;
    private static final int KEY_MARK = 30;
    private static final int LABEL_ROOM = 64;
    private static final int FEW_POINTS = 16;

    /**
     * One of them.
     *
     * @param when in years, such as 2012.5
     * @param date the same as it is written
     * @param line which line it is on; empty if there is one only
     * @param address where it leads; empty if nowhere
     */
    public record Point(double when, String date, double value, String line, String address) {

        private String said() {
            return (line.isEmpty() ? "" : line + ", ") + date + ": " + Scale.words(value);
        }
    }

    /** Copies the points. */
    public LineChart {
        points = List.copyOf(points);
    }

    /** Drawn for a width in pixels. */
    public Drawing drawn(int width) {
        if (points.isEmpty()) {
            return new Drawing(title, "", width, 0, List.of(), "");
        }
        Map<String, List<Point>> lines = points.stream()
                .sorted(Comparator.comparingDouble(Point::when))
                .collect(Collectors.groupingBy(Point::line, LinkedHashMap::new, Collectors.toList()));
        List<String> names = lines.entrySet().stream()
                .sorted(Comparator.comparingInt(line -> -line.getValue().size()))
                .limit(MOST_LINES)
                .map(Map.Entry::getKey)
                .toList();
        List<Point> shown =
                points.stream().filter(point -> names.contains(point.line())).toList();
        var frame = new Plot(shown, width);
        var marks = new ArrayList<Mark>(frame.axes());
        for (int place = 0; place < names.size(); place++) {
            frame.draw(lines.getOrDefault(names.get(place), List.of()), place, marks);
        }
        marks.add(Mark.Letters.lying(0, 12, "start", "tick", measure));
        int below = TOP + HIGH + 34;
        int key = names.size() < 2 ? 0 : key(names, width, below, marks);
        return new Drawing(title, description(), width, below + key, marks, leftOut(lines.size() - names.size()));
    }

    private static int key(List<String> names, int width, int top, List<Mark> marks) {
        for (int place = 0; place < names.size(); place++) {
            int y = top + place * KEY_ROW + 10;
            marks.add(Mark.Stroke.straight(0, y, KEY_MARK - 6, y, "line s" + place));
            marks.add(new Mark.Dot((KEY_MARK - 6) / 2, y, 4, "dot s" + place));
            marks.add(Mark.Letters.lying(
                    KEY_MARK, y + 4, "start", "name", Lettering.fitted(names.get(place), width - KEY_MARK)));
        }
        return names.size() * KEY_ROW + 6;
    }

    private String description() {
        return measure + ". " + points.stream().map(Point::said).collect(Collectors.joining("; ")) + ".";
    }

    private static String leftOut(int lines) {
        return lines == 0
                ? ""
                : "There is no room for " + lines + " more " + (lines == 1 ? "line" : "lines")
                        + "; the table has all rows.";
    }

    /** The room that points stand in. */
    private static final class Plot {

        private final int right;
        private final double first;
        private final double last;
        private final Scale scale;
        private final boolean few;

        Plot(List<Point> points, int width) {
            right = width - RIGHT;
            double earliest = points.stream().mapToDouble(Point::when).min().orElse(0);
            double latest = points.stream().mapToDouble(Point::when).max().orElse(1);
            first = Math.floor(earliest);
            last = Math.max(first + 1, latest);
            scale = Scale.upTo(points.stream().mapToDouble(Point::value).max().orElse(0));
            few = points.size() <= FEW_POINTS;
        }

        List<Mark> axes() {
            var marks = new ArrayList<Mark>(Axes.amounts(scale, LEFT, right, TOP, HIGH));
            int years = (int) Math.ceil(last - first);
            int every = Math.max(1, (int) Math.ceil((double) years * LABEL_ROOM / (right - LEFT)));
            for (int year = (int) first; year <= last; year += every) {
                marks.add(Mark.Stroke.straight(x(year), TOP + HIGH, x(year), TOP + HIGH + 5, "axis"));
                marks.add(Mark.Letters.lying(x(year), TOP + HIGH + 20, "middle", "tick", Integer.toString(year)));
            }
            return marks;
        }

        void draw(List<Point> line, int style, List<Mark> marks) {
            String path = line.stream()
                    .map(point -> x(point.when()) + "," + y(point.value()))
                    .collect(Collectors.joining("L", "M", ""));
            marks.add(new Mark.Stroke(path, "line s" + style));
            line.forEach(point -> marks.add(group(point, style)));
        }

        private Mark group(Point point, int style) {
            var marks = new ArrayList<Mark>();
            marks.add(new Mark.Dot(x(point.when()), y(point.value()), 4, "dot s" + style));
            if (few) {
                marks.add(Mark.Letters.lying(
                        x(point.when()), y(point.value()) - 9, "middle", "amount", Scale.words(point.value())));
            }
            return new Mark.Group(point.address(), point.said(), "point", marks);
        }

        private int x(double when) {
            return LEFT + (int) Math.round((when - first) / (last - first) * (right - LEFT));
        }

        private int y(double value) {
            return TOP + HIGH - scale.length(value, HIGH);
        }
    }
}
