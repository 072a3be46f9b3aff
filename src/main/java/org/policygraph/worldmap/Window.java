package org.policygraph.worldmap;

import java.util.List;

/** A part of the map, in its units. */
record Window(int left, int top, int width, int height) {

    private static final int WORLD_WIDTH = 4000;
    private static final int WORLD_HEIGHT = 1751;

    /** What is looked at takes at most so much of the width or of the height. */
    private static final double SHARE = 0.55;

    private static final double SHAPE = 2 / 3.0;

    /** As little as can be around some points. */
    static Window around(List<Ring.Point> points) {
        int left = points.stream().mapToInt(Ring.Point::x).min().orElse(0);
        int right = points.stream().mapToInt(Ring.Point::x).max().orElse(WORLD_WIDTH);
        int top = points.stream().mapToInt(Ring.Point::y).min().orElse(0);
        int bottom = points.stream().mapToInt(Ring.Point::y).max().orElse(WORLD_HEIGHT);
        return new Window(left, top, right - left, bottom - top);
    }

    /** What lies around this, at least so wide, for a picture of it. */
    Window seen(int narrowest) {
        double wanted = Math.max(narrowest, Math.max(width, height / SHAPE) / SHARE);
        int wide = (int) Math.min(wanted, WORLD_HEIGHT / SHAPE);
        int high = (int) (wide * SHAPE);
        return new Window(
                Math.clamp(left + width / 2 - wide / 2, 0, WORLD_WIDTH - wide),
                Math.clamp(top + height / 2 - high / 2, 0, WORLD_HEIGHT - high),
                wide,
                high);
    }

    boolean overlaps(Window other) {
        return left <= other.left + other.width
                && other.left <= left + width
                && top <= other.top + other.height
                && other.top <= top + height;
    }

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    /** As SVG wants it. */
    String viewBox() {
        return left + " " + top + " " + width + " " + height;
    }
}
