package org.policygraph.chart;

import java.util.List;

/**
 * What is drawn, and what it says to those who do not see it.
 *
 * @param title what it shows
 * @param description the same in a sentence or two
 * @param width in pixels
 * @param height in pixels
 * @param marks from the back to the front
 * @param leftOut what there is no room for, in words; may be empty
 */
public record Drawing(String title, String description, int width, int height, List<Mark> marks, String leftOut) {

    /** Copies its marks. */
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return marks.isEmpty();
    }
}
