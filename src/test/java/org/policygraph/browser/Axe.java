package org.policygraph.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** axe-core in a page. */
final class Axe {

    /** Defines it in a page. */
    static final String SOURCE = source();

    /** WCAG 2.2 on level AA, and what its makers hold to be good practice. */
    private static final Map<String, Object> ALL = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    /** What the width and the colours of a screen may break on a page that keeps to the others. */
    private static final Map<String, Object> OF_A_SCREEN = Map.of(
            "type",
            "rule",
            "values",
            List.of(
                    "color-contrast",
                    "heading-order",
                    "landmark-unique",
                    "link-in-text-block",
                    "page-has-heading-one",
                    "region",
                    "scrollable-region-focusable",
                    "target-size"));

    private static final String RUN = """
            async rules => {
              const found = await axe.run(document, {runOnly: rules, resultTypes: ['violations'], selectors: false});
              return found.violations.flatMap(violation => violation.nodes.map(node =>
                violation.id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary.replace(/\\s+/g, ' ')));
            }
            """;

    private Axe() {}

    static List<String> violations(Page page) {
        return run(page, ALL);
    }

    static List<String> violationsOnThisScreen(Page page) {
        return run(page, OF_A_SCREEN);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, Map<String, Object> rules) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN, rules);
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
