package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What is wrong with a page whatever it is about. */
final class PageFaults {

    private PageFaults() {}

    static List<String> of(Document page) {
        var faults = new ArrayList<String>();
        if (page.title().replaceFirst("\\s*– PolicyGraph$", "").isBlank()) {
            faults.add("has no title");
        }
        var headings = page.select("h1").eachText();
        if (headings.size() != 1 || headings.getFirst().isBlank()) {
            faults.add("has " + headings.size() + " headings of the first rank");
        }
        if (headings.stream().anyMatch(heading -> heading.startsWith("http"))) {
            faults.add("is about something without a label");
        }
        var ids = new HashSet<String>();
        page.select("[id]").eachAttr("id").stream()
                .filter(id -> !ids.add(id))
                .forEach(id -> faults.add("has the id '" + id + "' more than once"));
        page.select("[aria-labelledby]").eachAttr("aria-labelledby").stream()
                .flatMap(names -> Stream.of(names.split("\\s+")))
                .filter(id -> !ids.contains(id))
                .forEach(id -> faults.add("is labelled by '" + id + "', which is not there"));
        page.select("a[href]").stream()
                .filter(link -> link.text().isBlank() && link.attr("aria-label").isBlank())
                .forEach(link -> faults.add("has a link without words to " + link.attr("href")));
        return faults;
    }

    static Set<String> anchors(Document page) {
        return page.select("[id]").eachAttr("id").stream().collect(Collectors.toSet());
    }
}
