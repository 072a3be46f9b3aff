package org.policygraph.chronicle;

import java.util.ArrayList;
import java.util.List;

/**
 * An item where it lies between left and right, with its label beside it or in it.
 *
 * @param from where it begins, its label included (pixels)
 * @param to where it ends, its label included
 */
record Placed(
        Item item,
        List<Drawing.Bar> bars,
        int dot,
        int before,
        int after,
        String label,
        int labelX,
        String anchor,
        int from,
        int to) {

    private static final int NOWHERE = -1;
    private static final int STUB = 30;
    private static final int ARROW = 9;
    private static final int DOT = 6;
    private static final int LEAST_BAR = 12;
    private static final int GAP = 8;
    private static final int WIDEST_LABEL = 460;

    static Placed of(Item item, Scale scale) {
        Extent extent = item.extent();
        if (!item.lasts() && (extent.isOpenBefore() || extent.isOpenAfter())) {
            return open(item, scale);
        }
        int left = scale.start(extent.first());
        int right = scale.end(extent.last());
        boolean isDot = !item.lasts() && (extent.isOneDay() || right - left < LEAST_BAR);
        if (isDot) {
            int middle = (left + right) / 2;
            return labelled(item, scale, List.of(), middle, NOWHERE, NOWHERE, middle - DOT, middle + DOT);
        }
        int before = extent.first().isBefore(scale.from()) ? scale.left() - ARROW : NOWHERE;
        int after = extent.last().isAfter(scale.to()) ? scale.right() + ARROW : NOWHERE;
        return labelled(
                item,
                scale,
                bars(extent, scale),
                NOWHERE,
                before,
                after,
                before < 0 ? left : before,
                Math.max(after, Math.max(right, left + 3)));
    }

    /** Only one end is known, and it lies somewhere before or after it. */
    private static Placed open(Item item, Scale scale) {
        Extent extent = item.extent();
        boolean reachesOver = extent.isOpenBefore()
                ? extent.last().isAfter(scale.to())
                : extent.first().isBefore(scale.from());
        if (reachesOver) {
            var bar = new Drawing.Bar(scale.left(), scale.right() - scale.left(), false);
            int before = scale.left() - ARROW;
            int after = scale.right() + ARROW;
            return labelled(item, scale, List.of(bar), NOWHERE, before, after, before, after);
        }
        if (extent.isOpenBefore()) {
            int end = scale.end(extent.last());
            int start = Math.max(scale.left(), end - STUB);
            var bar = new Drawing.Bar(start, Math.max(3, end - start), false);
            return labelled(item, scale, List.of(bar), NOWHERE, start - ARROW, NOWHERE, start - ARROW, end);
        }
        int start = scale.start(extent.first());
        int end = Math.min(scale.right(), start + STUB);
        var bar = new Drawing.Bar(start, Math.max(3, end - start), false);
        return labelled(item, scale, List.of(bar), NOWHERE, NOWHERE, end + ARROW, start, end + ARROW);
    }

    private static List<Drawing.Bar> bars(Extent extent, Scale scale) {
        var bars = new ArrayList<Drawing.Bar>();
        if (!extent.hasCertainDays()) {
            add(bars, scale.start(extent.first()), scale.end(extent.last()), false);
            return bars;
        }
        // A day on which it begins or ends is no doubt; a month is.
        int begun = scale.start(extent.begun());
        int ending = scale.end(extent.ending());
        add(bars, scale.start(extent.first()), begun, false);
        add(bars, begun, ending, true);
        add(bars, ending, scale.end(extent.last()), false);
        return bars;
    }

    private static void add(List<Drawing.Bar> bars, int from, int to, boolean certain) {
        if (to > from || certain) {
            bars.add(new Drawing.Bar(from, Math.max(3, to - from), certain));
        }
    }

    private static Placed labelled(
            Item item, Scale scale, List<Drawing.Bar> bars, int dot, int before, int after, int left, int right) {
        int end = scale.right() + ARROW;
        String label = Lettering.fitting(item.label(), WIDEST_LABEL);
        int width = Lettering.width(label);
        int inset = before < 0 ? GAP : ARROW + GAP;
        if (dot < 0 && right - left >= width + 2 * (ARROW + GAP)) {
            int inside = bars.stream()
                    .filter(bar -> bar.certain() && bar.width() >= width + 2 * GAP)
                    .mapToInt(bar -> bar.x() + GAP)
                    .findFirst()
                    .orElse(left + inset);
            return new Placed(item, bars, dot, before, after, label, inside, "start", left, right);
        }
        boolean fitsRight = right + GAP + width <= end;
        boolean isRight = fitsRight || end - right >= left;
        if (isRight) {
            String fitting = fitsRight ? label : Lettering.fitting(label, end - right - GAP);
            int to = right + GAP + Lettering.width(fitting);
            return new Placed(item, bars, dot, before, after, fitting, right + GAP, "start", left, to);
        }
        String fitting = Lettering.fitting(label, left - GAP);
        int from = left - GAP - Lettering.width(fitting);
        return new Placed(item, bars, dot, before, after, fitting, left - GAP, "end", from, right);
    }

    boolean meets(Placed other) {
        return from < other.to + GAP && other.from < to + GAP;
    }

    Drawing.Shape shape(int y) {
        boolean exact = item.extent().isOneDay();
        return new Drawing.Shape(
                label,
                item.words(),
                item.address(),
                y,
                labelX,
                anchor,
                bars,
                dot,
                before,
                after,
                exact,
                item.doubtful());
    }
}
