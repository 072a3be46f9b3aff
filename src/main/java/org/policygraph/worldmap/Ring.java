package org.policygraph.worldmap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A closed line of an outline. */
record Ring(List<Point> points) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final int FEWEST = 3;

    record Point(int x, int y) {}

    Ring {
        points = List.copyOf(points);
    }

    /** Those of an outline as {@code convert.py} writes it: a point, and the way from each point to the next. */
    static List<Ring> of(String path) {
        return Stream.of(path.split("M"))
                .filter(line -> !line.isEmpty())
                .map(Ring::read)
                .toList();
    }

    private static Ring read(String line) {
        int[] numbers = NUMBER.matcher(line)
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .toArray();
        var points = new ArrayList<Point>();
        int x = 0;
        int y = 0;
        for (int number = 0; number + 1 < numbers.length; number += 2) {
            x += numbers[number];
            y += numbers[number + 1];
            points.add(new Point(x, y));
        }
        return new Ring(points);
    }

    Window bounds() {
        return Window.around(points);
    }

    /** The part of it that lies in a window (the algorithm of Sutherland and Hodgman). */
    Ring within(Window window) {
        return cut(point -> point.x() >= window.left(), window.left(), true)
                .cut(point -> point.x() <= window.right(), window.right(), true)
                .cut(point -> point.y() >= window.top(), window.top(), false)
                .cut(point -> point.y() <= window.bottom(), window.bottom(), false);
    }

    private Ring cut(Predicate<Point> inside, int edge, boolean upright) {
        var left = new ArrayList<Point>();
        for (int at = 0; at < points.size(); at++) {
            Point from = points.get(at == 0 ? points.size() - 1 : at - 1);
            Point to = points.get(at);
            if (inside.test(from) != inside.test(to)) {
                left.add(crossing(from, to, edge, upright));
            }
            if (inside.test(to)) {
                left.add(to);
            }
        }
        return new Ring(left);
    }

    private static Point crossing(Point from, Point to, int edge, boolean upright) {
        return upright
                ? new Point(edge, from.y() + (to.y() - from.y()) * (edge - from.x()) / (to.x() - from.x()))
                : new Point(from.x() + (to.x() - from.x()) * (edge - from.y()) / (to.y() - from.y()), edge);
    }

    /** It on a grid, as SVG wants it; empty if nothing of it is left. On one grid neighbours still meet. */
    String path(int grid) {
        var kept = new ArrayList<Point>();
        for (Point point : points) {
            var on =
                    new Point(Math.round((float) point.x() / grid) * grid, Math.round((float) point.y() / grid) * grid);
            if (kept.isEmpty() || !kept.getLast().equals(on)) {
                kept.add(on);
            }
        }
        return kept.stream().distinct().count() < FEWEST ? "" : written(kept);
    }

    private static String written(List<Point> points) {
        Point last = points.getFirst();
        var path = new StringBuilder("M" + last.x() + " " + last.y() + "l");
        for (Point point : points.subList(1, points.size())) {
            path.append(point.x() - last.x())
                    .append(' ')
                    .append(point.y() - last.y())
                    .append(' ');
            last = point;
        }
        return path.append('z').toString();
    }
}
