package org.policygraph.browser;

/** The screens that every page has to fit. */
public enum Width {
    DESK(1440, 1000),
    TABLET(768, 1024),
    PHONE(360, 740);

    private final int pixels;
    private final int height;

    Width(int pixels, int height) {
        this.pixels = pixels;
        this.height = height;
    }

    int pixels() {
        return pixels;
    }

    int height() {
        return height;
    }
}
