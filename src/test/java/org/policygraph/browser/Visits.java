package org.policygraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What a test opens. When it ends, none of it may have gone wrong behind the reader's back. */
public final class Visits {

    private final Chromium chromium;
    private final String origin;
    private final List<Visit> opened = new ArrayList<>();

    Visits(Chromium chromium, String origin) {
        this.chromium = chromium;
        this.origin = origin;
    }

    /** A reader who goes to a path of the service. */
    public Visit open(String path, Screen screen) {
        var visit = new Visit(chromium.context(screen), origin);
        opened.add(visit);
        visit.go(path);
        return visit;
    }

    void end() {
        var troubles = opened.stream().flatMap(visit -> visit.end().stream()).toList();
        assertThat(troubles)
                .as("errors in the console, and requests that leave the service")
                .isEmpty();
    }
}
