package org.policygraph.chart;

import java.util.ArrayList;
import java.util.List;

/** Lines and numbers that amounts are read from. */
final class Axes {

    private Axes() {}

    /** Amounts from the bottom to the top, with a line across at each. */
    static List<Mark> amounts(Scale scale, int left, int right, int top, int height) {
        var marks = new ArrayList<Mark>();
        for (double tick : scale.ticks()) {
            int y = top + height - scale.length(tick, height);
            marks.add(Mark.Stroke.straight(left, y, right, y, tick == 0 ? "axis" : "grid"));
            marks.add(Mark.Letters.lying(left - 8, y + 4, "end", "tick", Scale.words(tick)));
        }
        return marks;
    }
}
