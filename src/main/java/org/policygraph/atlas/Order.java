package org.policygraph.atlas;

import java.util.Locale;

/** In which order rows and columns stand. */
enum Order {
    WEIGHT("most statements first"),
    ALIKE("alike beside alike"),
    NAME("by name");

    private final String label;

    Order(String label) {
        this.label = label;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }
}
