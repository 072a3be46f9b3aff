package org.policygraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a test opens. When it ends, none of it may have gone wrong behind the reader's back. */
public final class Visits {

    private final Chromium chromium;
    private final String origin;
    private final Set<Visit> opened = new LinkedHashSet<>();
    private final Set<Visit> kept = new LinkedHashSet<>();

    Visits(Chromium chromium, String origin) {
        this.chromium = chromium;
        this.origin = origin;
    }

    /** A new reader who goes to a path of the service. */
    public Visit open(String path, Screen screen) {
        var visit = new Visit(chromium.context(screen), origin);
        opened.add(visit);
        visit.go(path);
        return visit;
    }

    /**
     * The reader who was before such a screen in earlier tests goes on to a path of the service. This is several times
     * quicker than a new one, for tests that only look at what they open.
     */
    public Visit goOn(String path, Screen screen) {
        var visit = chromium.kept(screen, origin);
        kept.add(visit);
        visit.turnTo(screen.width(), screen.scheme());
        visit.go(path);
        return visit;
    }

    void end() {
        opened.forEach(Visit::end);
        opened.addAll(kept);
        var troubles =
                opened.stream().flatMap(visit -> visit.troubles().stream()).toList();
        assertThat(troubles)
                .as("errors in the console, and requests that leave the service")
                .isEmpty();
    }
}
