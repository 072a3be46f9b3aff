package org.policygraph.chart;

import java.util.List;

/** A part of a drawing; its style is a class of {@code chart.css}. */
public sealed interface Mark {

    /** A rectangle. */
    record Area(int x, int y, int width, int height, String style) implements Mark {}

    /**
     * A line.
     *
     * @param path as SVG writes it
     */
    record Stroke(String path, String style) implements Mark {

        /** A straight one. */
        static Stroke straight(int fromX, int fromY, int toX, int toY, String style) {
            return new Stroke("M" + fromX + "," + fromY + "L" + toX + "," + toY, style);
        }
    }

    /** A point. */
    record Dot(int x, int y, int radius, String style) implements Mark {}

    /**
     * Words in one row.
     *
     * @param y the line that letters stand on
     * @param anchor which part of them stands at x: {@code start}, {@code middle} or {@code end}
     * @param turn by how many degrees they are turned around that place
     */
    record Letters(int x, int y, String anchor, int turn, String style, String text) implements Mark {

        /** Words that lie. */
        static Letters lying(int x, int y, String anchor, String style, String text) {
            return new Letters(x, y, anchor, 0, style, text);
        }

        /** What turns them, as SVG writes it. */
        public String transform() {
            return "rotate(" + turn + " " + x + " " + y + ")";
        }
    }

    /**
     * Marks that are one thing.
     *
     * @param address where it leads; empty if nowhere
     * @param title what it says
     */
    record Group(String address, String title, String style, List<Mark> marks) implements Mark {

        /** Copies its marks. */
        public Group {
            marks = List.copyOf(marks);
        }
    }
}
