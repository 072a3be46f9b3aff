package org.policygraph.ask;

import java.util.List;
import org.policygraph.chart.Drawing;
import org.policygraph.worldmap.Picture;

/**
 * An answer as it is drawn.
 *
 * @param drawings a chart for all screens, or one for wide and one for narrow ones; none where there is none
 * @param chronicles what is dated, drawn over time; one or nothing
 * @param maps states on a map; one or nothing
 * @param note what is not in it, in words; may be empty
 */
record DrawnView(
        List<Drawing> drawings, List<org.policygraph.chronicle.Drawing> chronicles, List<Picture> maps, String note) {

    static final DrawnView NOTHING = new DrawnView(List.of(), List.of(), List.of(), "");

    DrawnView {
        drawings = drawings.stream().filter(drawing -> !drawing.isEmpty()).toList();
        chronicles = chronicles.stream().filter(drawing -> !drawing.isEmpty()).toList();
        maps = maps.stream().filter(map -> !map.shapes().isEmpty()).toList();
    }

    static DrawnView of(List<Drawing> drawings, String note) {
        return new DrawnView(drawings, List.of(), List.of(), note);
    }

    static DrawnView of(org.policygraph.chronicle.Drawing drawing, String note) {
        return new DrawnView(List.of(), List.of(drawing), List.of(), note);
    }

    static DrawnView of(Picture map, String note) {
        return new DrawnView(List.of(), List.of(), List.of(map), note);
    }

    boolean isEmpty() {
        return drawings.isEmpty() && chronicles.isEmpty() && maps.isEmpty();
    }

    /** The same with more words before the others. */
    DrawnView noting(String words) {
        return new DrawnView(drawings, chronicles, maps, words + note);
    }

    /** Which screens a chart is for. */
    String style(int place) {
        return drawings.size() == 1 ? "" : place == 0 ? "wide" : "narrow";
    }
}
