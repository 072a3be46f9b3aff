package org.policygraph.chronicle;

import java.util.List;

/**
 * Marks over time as they are drawn: everything is in pixels, from the upper left corner.
 *
 * @param id what the identifiers of the drawing begin with
 * @param title what it shows
 * @param description the same in words, for those who do not see it
 * @param ticks what the axis says
 * @param lanes from the top
 * @param periods the same below one another, where there is no room for an axis
 * @param left what is not drawn, in words; empty if everything is
 * @param symbols whether it has anything that the legend explains
 */
public record Drawing(
        String id,
        String title,
        String description,
        int width,
        int height,
        List<Tick> ticks,
        List<Lane> lanes,
        List<Period> periods,
        String left,
        Symbols symbols) {

    /** Copies its lists. */
    public Drawing {
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
        periods = List.copyOf(periods);
    }

    /** Whether there is nothing to see. */
    public boolean isEmpty() {
        return lanes.isEmpty();
    }

    /** A line of the axis, and what stands at it. */
    public record Tick(int x, String label, int labelX, String words, String address) {}

    /** Marks of one kind. */
    public record Lane(String title, int top, int bottom, List<Shape> shapes, List<Column> columns) {

        /** Copies its lists. */
        public Lane {
            shapes = List.copyOf(shapes);
            columns = List.copyOf(columns);
        }
    }

    /**
     * One mark, or several of the same date.
     *
     * @param label what stands beside it; may be cut off
     * @param words all of it, with its date
     * @param bars where it may lie or certainly lies
     * @param dot where a day is; negative if it is no day
     * @param before where an arrow to earlier times ends; negative if there is none
     * @param after where an arrow to later times ends; negative if there is none
     */
    public record Shape(
            String label,
            String words,
            String address,
            int y,
            int labelX,
            String anchor,
            List<Bar> bars,
            int dot,
            int before,
            int after,
            boolean exact,
            boolean doubtful) {

        /** Copies its bars. */
        public Shape {
            bars = List.copyOf(bars);
        }

        /** The outline of an arrow to earlier times. */
        public String arrowBefore() {
            return "M" + (before + 7) + " " + (y - 5) + "L" + before + " " + y + "L" + (before + 7) + " " + (y + 5)
                    + "Z";
        }

        /** The outline of an arrow to later times. */
        public String arrowAfter() {
            return "M" + (after - 7) + " " + (y - 5) + "L" + after + " " + y + "L" + (after - 7) + " " + (y + 5) + "Z";
        }
    }

    /** A part of a mark: days on which it certainly is, or on which it may be. */
    public record Bar(int x, int width, boolean certain) {}

    /** How many marks lie in a part of the calendar. */
    public record Column(int x, int y, int width, int height, String count, String words, String address) {}

    /**
     * What begins in a part of the calendar.
     *
     * @param address where one looks at that part; empty if it is not divided further
     * @param count how many marks there are
     * @param named the first of them
     */
    public record Period(String words, String address, int count, List<Dated> named) {

        /** Copies its marks. */
        public Period {
            named = List.copyOf(named);
        }

        /** How many are not named. */
        public int more() {
            return count - named.size();
        }
    }

    /** A mark in words. */
    public record Dated(String label, String when, String address, boolean doubtful) {}

    /** Which symbols occur. */
    public record Symbols(
            boolean days, boolean parts, boolean bounds, boolean open, boolean doubtful, boolean counts) {}
}
