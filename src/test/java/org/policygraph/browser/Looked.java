package org.policygraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What a reader sees at one moment, compared with what every page has to keep to. */
public final class Looked {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int HTML_BYTES = 60 * 1024;
    private static final int SCRIPT_BYTES = 150 * 1024;

    private final Page page;
    private final Served served;

    Looked(Page page, Served served) {
        this.page = page;
        this.served = served;
    }

    /** Nobody has to scroll sideways to read. */
    public Looked fits() {
        var wide = page.evaluate("() => document.documentElement.scrollWidth");
        assertThat((Integer) wide)
                .as("width of %s, %s", page.url(), tooWide())
                .isLessThanOrEqualTo(page.viewportSize().width);
        return this;
    }

    private String tooWide() {
        return "made by " + page.evaluate("""
                () => [...document.querySelectorAll('main *, header *, footer *')]
                  .filter(part => part.getBoundingClientRect().right > innerWidth && !part.closest('.scroll'))
                  .slice(0, 5).map(part => part.outerHTML.slice(0, 120))
                """);
    }

    /** axe-core finds nothing that keeps a person out. */
    public Looked isAccessible() {
        assertThat(Axe.violations(page)).as("axe on %s", page.url()).isEmpty();
        return this;
    }

    /** The page is small enough for a slow line; pages with a movable graph or an editor may have more script. */
    public Looked isLight(boolean heavyScript) {
        assertThat(served.compressed("document")).as("HTML of %s", page.url()).isLessThanOrEqualTo(HTML_BYTES);
        if (!heavyScript) {
            assertThat(served.compressed("script"))
                    .as("script of %s", page.url())
                    .isLessThanOrEqualTo(SCRIPT_BYTES);
        }
        return this;
    }

    /** A picture of the first screen of the page in {@code target/screenshots}, for people to look at. */
    public Looked isKept(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }
}
