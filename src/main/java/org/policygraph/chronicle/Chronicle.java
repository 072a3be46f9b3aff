package org.policygraph.chronicle;

import java.util.List;
import java.util.function.Function;

/**
 * Marks that are to be drawn over time. Show {@link #drawn()} with the template {@code chronicle/drawing.jte} on a page
 * that has the style sheet {@link #STYLE}, and a list of the same beside it.
 *
 * @param id what the identifiers of the drawing begin with; another one for each drawing of a page
 * @param title what it shows
 * @param marks in the order of their lanes
 * @param width how wide it is drawn (pixels)
 * @param most how many marks a lane shows one by one; more are put together by date
 * @param zoom the part of the calendar that is drawn
 * @param addresses where one looks at a part of the calendar; an empty one leads nowhere
 */
public record Chronicle(
        String id, String title, List<Mark> marks, int width, int most, Zoom zoom, Function<Zoom, String> addresses) {

    /** The style sheet of pages with a drawing. */
    public static final String STYLE = "/chronicle.css";

    /** The width of pages of tables and pictures (pixels). */
    public static final int WIDE = 1180;

    /** The width of pages of running text (pixels). */
    public static final int NARROW = 720;

    private static final int MOST_IN_A_LANE = 14;
    private static final int MOST_IN_A_WIDE_LANE = 28;

    /** Copies its marks. */
    public Chronicle {
        marks = List.copyOf(marks);
    }

    /** All of some marks, as wide as pages of running text. */
    public static Chronicle of(String id, String title, List<Mark> marks) {
        return new Chronicle(id, title, marks, NARROW, MOST_IN_A_LANE, Zoom.ALL, none -> "");
    }

    /** The same as wide as pages of tables and pictures. */
    public Chronicle wide() {
        return new Chronicle(id, title, marks, WIDE, MOST_IN_A_WIDE_LANE, zoom, addresses);
    }

    /** The same with links to parts of the calendar, of which one is chosen. */
    public Chronicle zoomed(Zoom part, Function<Zoom, String> links) {
        return new Chronicle(id, title, marks, width, most, part, links);
    }

    /** The drawing. */
    public Drawing drawn() {
        return new Drafting(this).drawing();
    }
}
