package org.policygraph.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The movable picture on a page, as those who use it find it. */
final class MovableGraph {

    private static final String PLACES = """
            () => Object.fromEntries(document.querySelector('.graph-view')._cyreg.cy.nodes()
              .map(node => [node.id(), [Math.round(node.position('x')), Math.round(node.position('y'))].join()]))
            """;
    private static final String ON_SCREEN = """
            id => {
              const view = document.querySelector('.graph-view');
              view.scrollIntoView({block: 'center'});
              const {x, y} = view._cyreg.cy.getElementById(id).renderedPosition();
              const {left, top} = view.getBoundingClientRect();
              return [left + x, top + y];
            }
            """;

    private final Page page;

    private MovableGraph(Page page) {
        this.page = page;
    }

    /** The picture of a page, after asking for it. */
    static MovableGraph openedOn(Page page) {
        button(page, "Move, expand, save or share the picture").click();
        return shownOn(page);
    }

    /** The picture of a page that shows it by itself. */
    static MovableGraph shownOn(Page page) {
        button(page, "Back to the picture as it was").waitFor();
        return new MovableGraph(page);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    Locator button(String words) {
        return button(page, words);
    }

    /** What is chosen, or all things. */
    Locator panel() {
        return page.locator(".graph-panel");
    }

    /** Waits until it says something. */
    void says(String words) {
        page.locator(".graph-status").getByText(words).waitFor();
    }

    /** Chooses a thing in the list. */
    MovableGraph choose(String label) {
        panel().locator("ul")
                .last()
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** Where things are, by their identifiers. */
    @SuppressWarnings("unchecked")
    Map<String, String> places() {
        return (Map<String, String>) page.evaluate(PLACES);
    }

    /** Where a thing is seen, in pixels of the window. */
    Point onScreen(String id) {
        var place = (List<?>) page.evaluate(ON_SCREEN, id);
        return new Point(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
    }

    record Point(double x, double y) {}

    /** The file that a button saves. */
    byte[] saved(String format) {
        Download download = page.waitForDownload(() -> button(format).click());
        try (InputStream file = download.createReadStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
