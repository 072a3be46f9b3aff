package org.policygraph.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the labels of lines stand: beside the end that has fewer lines on that side, so that a fan of lines has its labels
 * where the lines are apart, and never one over the other.
 */
public final class Labelling {

    private static final int HEIGHT = 13;
    private static final int ABOVE = 5;
    private static final int BESIDE = 12;

    private final int boxWidth;
    private final int between;
    private final int loop;
    private final Map<Side, Integer> lines = new HashMap<>();
    private final Map<Side, List<Integer>> taken = new HashMap<>();

    /**
     * For boxes of a width.
     *
     * @param boxWidth of each box (pixels)
     * @param between the room between two columns (pixels)
     * @param loop how far a line between two boxes of one column leaves it (pixels)
     */
    public Labelling(int boxWidth, int between, int loop) {
        this.boxWidth = boxWidth;
        this.between = between;
        this.loop = loop;
    }

    /** A side of a box, or of a column. */
    private record Side(Object of, boolean right) {}

    /**
     * A place for a label.
     *
     * @param x from the middle of the column where the line begins
     * @param y the base
     * @param anchor which part of the label stands there
     */
    public record Place(int x, int y, String anchor) {}

    /** Counts a line. */
    public void add(List<Columns.Item> line) {
        lines.merge(new Side(line.get(0), true), 1, Integer::sum);
        lines.merge(new Side(line.get(1), isLoop(line)), 1, Integer::sum);
    }

    /** Where the label would stand if it were alone. */
    public Place wanted(List<Columns.Item> line) {
        Columns.Item left = line.get(0);
        Columns.Item right = line.get(1);
        int middle = (left.y() + right.y()) / 2 - ABOVE;
        if (isLoop(line)) {
            return new Place(boxWidth / 2 + loop, middle, "middle");
        }
        int leaving = lines.getOrDefault(new Side(left, true), 1);
        int coming = lines.getOrDefault(new Side(right, false), 1);
        if (leaving > coming) {
            return new Place(boxWidth / 2 + between - BESIDE, right.y() - ABOVE, "end");
        }
        return leaving < coming
                ? new Place(boxWidth / 2 + BESIDE, left.y() - ABOVE, "start")
                : new Place(boxWidth / 2 + between / 2, middle, "middle");
    }

    /** Where it stands, below those that were placed before; to be asked from the top to the bottom. */
    public Place place(List<Columns.Item> line) {
        Place wanted = wanted(line);
        List<Integer> column = taken.computeIfAbsent(new Side(line.get(0).column(), true), none -> new ArrayList<>());
        int y = wanted.y();
        while (isTaken(column, y)) {
            y++;
        }
        column.add(y);
        return new Place(wanted.x(), y, wanted.anchor());
    }

    private static boolean isTaken(List<Integer> column, int y) {
        return column.stream().anyMatch(other -> Math.abs(other - y) < HEIGHT);
    }

    private static boolean isLoop(List<Columns.Item> line) {
        return line.get(0).column() == line.get(1).column();
    }
}
