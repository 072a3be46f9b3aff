package org.policygraph.ask;

import java.util.List;
import org.policygraph.chart.Drawing;

/**
 * An answer as it is drawn.
 *
 * @param drawings one for all screens, or one for wide and one for narrow ones; none where nothing can be drawn
 * @param note what is not in it, in words; may be empty
 */
record DrawnView(List<Drawing> drawings, String note) {

    static final DrawnView NOTHING = new DrawnView(List.of(), "");

    DrawnView {
        drawings = drawings.stream().filter(drawing -> !drawing.isEmpty()).toList();
    }

    boolean isEmpty() {
        return drawings.isEmpty();
    }

    /** Which screens a drawing is for. */
    String style(int place) {
        return drawings.size() == 1 ? "" : place == 0 ? "wide" : "narrow";
    }
}
