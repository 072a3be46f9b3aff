package org.policygraph.worldmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the world to look at; states lie close in some. */
public enum Region {
    WORLD("World", 0, 0, 4000, 1751),
    EUROPE("Europe", 1810, 72, 700, 430),
    AFRICA("Africa", 1600, 380, 1280, 1000),
    AMERICAS("Americas", 120, 60, 1640, 1660),
    ASIA("Asia and the Pacific", 2260, 200, 1720, 1320);

    private final String label;
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    Region(String label, int left, int top, int width, int height) {
        this.label = label;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    /** As it is written in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** By its word; the world if it is empty. */
    public static Optional<Region> of(String word) {
        return Arrays.stream(values())
                .filter(region -> region.word().equals(word.isEmpty() ? WORLD.word() : word))
                .findFirst();
    }

    String viewBox() {
        return left + " " + top + " " + width + " " + height;
    }

    int width() {
        return width;
    }
}
