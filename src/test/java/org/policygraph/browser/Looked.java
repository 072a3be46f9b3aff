package org.policygraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What a reader sees at one moment, compared with what every page has to keep to. */
public final class Looked {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final boolean PICTURES = Boolean.getBoolean("pictures");
    private static final int HTML_BYTES = 60 * 1024;
    private static final int SCRIPT_BYTES = 150 * 1024;
    private static final double SHIFT = 0.02;

    private final Page page;
    private final Arrival arrival;

    Looked(Page page, Arrival arrival) {
        this.page = page;
        this.arrival = arrival;
    }

    /** The service has answered, or it has refused to if that is what the page is about. */
    public Looked isAnswered(boolean asRefusal) {
        assertThat(arrival.isRefusal())
                .as("%s is refused, with status %d", page.url(), arrival.status())
                .isEqualTo(asRefusal);
        return this;
    }

    /** The browser loads and runs nothing there that is not a file of the service. */
    public Looked keepsToItself() {
        assertThat(arrival.policy())
                .as("Content-Security-Policy of %s", page.url())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "http");
        return this;
    }

    /** Nobody has to scroll sideways to read. */
    public Looked fits() {
        var wide = page.evaluate("() => document.documentElement.scrollWidth");
        int width = page.viewportSize().width;
        assertThat((Integer) wide)
                .as(() -> "width of %s on %d pixels, %s".formatted(page.url(), width, tooWide()))
                .isLessThanOrEqualTo(width);
        return this;
    }

    private String tooWide() {
        return "made by " + page.evaluate("""
                () => [...document.querySelectorAll('main *, header *, footer *')]
                  .filter(part => part.getBoundingClientRect().right > innerWidth && !part.closest('.scroll, pre'))
                  .slice(0, 5).map(part => part.outerHTML.slice(0, 120))
                """);
    }

    /** axe-core finds nothing that keeps a person out. */
    public Looked isAccessible() {
        assertThat(Axe.violations(page)).as("axe on %s", page.url()).isEmpty();
        return this;
    }

    /** The same of what may be otherwise on another screen, for a page that was looked at as a whole on one. */
    public Looked isAccessibleOnThisScreen() {
        assertThat(Axe.violationsOnThisScreen(page)).as("axe on %s", page.url()).isEmpty();
        return this;
    }

    /**
     * The page is small enough for a slow line, and what is read stays where it is while the rest arrives. Pages with a
     * movable graph or an editor may have more script.
     */
    public Looked arrivesLightAndStill(boolean heavyScript) {
        var load = Load.of(page);
        assertThat(load.html()).as("HTML of %s", page.url()).isBetween(1, HTML_BYTES);
        if (!heavyScript) {
            assertThat(load.script()).as("script of %s", page.url()).isLessThanOrEqualTo(SCRIPT_BYTES);
        }
        assertThat(load.shift())
                .as("layout shift of %s, of %s", page.url(), load.shifted())
                .isLessThanOrEqualTo(SHIFT);
        return this;
    }

    /** With {@code -Dpictures=true}, a picture of the first screen in {@code target/screenshots}, to look at. */
    public Looked isKept(String name) {
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        }
        return this;
    }
}
