package org.policygraph.browser;

import com.microsoft.playwright.Response;
import java.net.URI;

/** Measures in a real browser when something of a page is seen first, and what moves afterwards. Close it. */
public final class Paints implements AutoCloseable {

    private final Chromium chromium = new Chromium();

    /**
     * What one reader got who had never been there.
     *
     * @param millis when the first text or picture was seen, after the page was asked for
     * @param shift how far what was shown has moved by itself, as the sum of all layout shifts
     * @param script how many bytes the scripts had on the line
     */
    public record Paint(double millis, double shift, int script) {}

    /** Whether there is what this needs. */
    public static boolean areMeasurable() {
        return Programs.areInstalled();
    }

    /** Opens a page of a service once. */
    public Paint of(URI origin, String path, Screen screen) {
        var visit = new Visit(chromium.context(screen), origin.toString());
        try {
            Response answer = visit.go(path);
            if (!answer.ok()) {
                throw new IllegalStateException(path + " answers " + answer.status());
            }
            Load load = Load.of(visit.page());
            return new Paint(load.paint(), load.shift(), load.script());
        } finally {
            visit.end();
        }
    }

    @Override
    public void close() {
        chromium.close();
    }
}
