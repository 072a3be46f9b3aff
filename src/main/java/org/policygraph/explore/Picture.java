package org.policygraph.explore;

import java.text.Bidi;
import java.util.List;
import org.policygraph.chart.Lettering;
import org.policygraph.reader.Evidence;

/**
 * A graph as it is drawn: boxes in columns from the left to the right, and lines between them, in pixels.
 *
 * @param release the number of the release that it is of
 * @param title what it shows
 * @param left what there is no room for, in words; may be empty
 */
record Picture(long release, String title, int width, int height, List<Box> boxes, List<Line> lines, String left) {

    Picture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** How many things are drawn. */
    long things() {
        return boxes.stream().filter(box -> !box.isCluster()).count();
    }

    /** The same in words. */
    String description() {
        return things() + " things and " + lines.size()
                + " connections. Each connection leads to its sentence below, each thing to its page.";
    }

    /**
     * A thing.
     *
     * @param id its identifier
     * @param rows its label, in rows that fit
     * @param kind what it is, in one word; {@link Clusters#KIND} for what stands for several things
     * @param address its page
     * @param expand where what it is connected with is found, or what it stands for
     * @param x its middle
     * @param y its middle
     * @param end whether somebody asked for it
     */
    record Box(
            String id,
            String label,
            List<String> rows,
            String kind,
            String address,
            String expand,
            int x,
            int y,
            int width,
            int height,
            boolean end) {

        Box {
            rows = List.copyOf(rows);
        }

        /** In which direction its label is read, by its first letter. */
        String direction() {
            return new Bidi(label, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
        }

        boolean isCluster() {
            return kind.equals(Clusters.KIND);
        }

        int left() {
            return x - width / 2;
        }

        int top() {
            return y - height / 2;
        }

        /** Where a row of the label is written. */
        int baseline(int row) {
            return y - (rows.size() * Lettering.ROW) / 2 + row * Lettering.ROW + Lettering.ASCENT;
        }
    }

    /**
     * What connects two things.
     *
     * @param source the box that the statement leads from
     * @param target the box that it leads to
     * @param label what it says, short
     * @param sentence what it says
     * @param address where the page tells it
     * @param path how it is drawn, from source to target
     * @param directed whether it has a direction; a relation of its own, such as a treaty action, is about both
     * @param labelX where its label stands
     * @param labelY the base of its label
     * @param anchor which part of the label stands there, as SVG says it
     * @param quotes who says so
     */
    record Line(
            String source,
            String target,
            String label,
            String sentence,
            String address,
            String path,
            boolean directed,
            int labelX,
            int labelY,
            String anchor,
            List<Evidence> quotes) {

        Line {
            quotes = List.copyOf(quotes);
        }
    }
}
