package org.policygraph.browser;

import com.microsoft.playwright.options.ColorScheme;

/** Which colours a reader prefers. */
public enum Scheme {
    LIGHT(ColorScheme.LIGHT),
    DARK(ColorScheme.DARK);

    private final ColorScheme preference;

    Scheme(ColorScheme preference) {
        this.preference = preference;
    }

    ColorScheme preference() {
        return preference;
    }
}
