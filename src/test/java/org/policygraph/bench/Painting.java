package org.policygraph.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policygraph.browser.Paints;
import org.policygraph.browser.Screen;

/** When pages are seen first in a browser that has never been there, and that nothing on them moves afterwards. */
final class Painting {

    private static final int ROUNDS = 5;
    private static final double MOST_SHIFT = 0.02;

    private static final Map<String, String> PAGES = pages();

    private final Servers servers;
    private final int documents;
    private final Report report;

    Painting(Servers servers, int documents, Report report) {
        this.servers = servers;
        this.documents = documents;
        this.report = report;
    }

    static void head(Report report) {
        report.head(
                List.of("invented documents, page", "desk, first paint", "telephone, first paint", "shift", "script"));
    }

    /**
     * Fills a store, serves it and opens each page.
     *
     * @throws IllegalStateException if something moves further than anybody may notice, after all is told
     */
    void run() {
        if (!Paints.areMeasurable()) {
            report.line("No browser: first paint was not measured.");
            return;
        }
        new Scale(servers.work(), report).fill(servers.store(), documents);
        var moving = new ArrayList<String>();
        try (var service = servers.policygraph();
                var paints = new Paints()) {
            service.secondsToAnswer(Asked.lookup().text());
            URI origin = service.endpoint().resolve("/");
            PAGES.forEach((name, path) -> {
                if (measure(paints, URI.create(origin.toString().replaceFirst("/$", "")), name, path) > MOST_SHIFT) {
                    moving.add(path);
                }
            });
        }
        if (!moving.isEmpty()) {
            throw new IllegalStateException("what is read moves by more than " + MOST_SHIFT + " on " + moving);
        }
    }

    private double measure(Paints paints, URI origin, String name, String path) {
        paints.of(origin, path, Screen.DESK);
        List<Paints.Paint> desk = measured(paints, origin, path, Screen.DESK);
        List<Paints.Paint> phone = measured(paints, origin, path, Screen.PHONE);
        double shift = Stream.concat(desk.stream(), phone.stream())
                .mapToDouble(Paints.Paint::shift)
                .max()
                .orElseThrow();
        report.row(List.of(
                documents + ", " + name,
                Report.millis(median(desk)) + " ms",
                Report.millis(median(phone)) + " ms",
                "%.3f".formatted(shift),
                "%.1f KB".formatted(desk.getFirst().script() / 1024.0)));
        return shift;
    }

    private static List<Paints.Paint> measured(Paints paints, URI origin, String path, Screen screen) {
        return Stream.generate(() -> paints.of(origin, path, screen))
                .limit(ROUNDS)
                .toList();
    }

    private static double median(List<Paints.Paint> paints) {
        return paints.stream()
                .mapToDouble(Paints.Paint::millis)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("search", "/search?q=dialogue");
        pages.put("topics", "/topics");
        pages.put("actors", "/actors");
        pages.put("a topic", "/doc/topic-human-rights-online");
        pages.put("a forum", "/doc/eu-us-working-group");
        pages.put("a state", "/doc/estonia");
        pages.put("a text", "/doc/fact-sheet-140326-01/text");
        pages.put("connections", "/connections?from=budapest-convention&to=topic-human-rights-online");
        pages.put("around a thing", "/connections?from=budapest-convention");
        pages.put("matrix", "/matrix");
        pages.put("what occurs together", "/together");
        pages.put("timeline", "/timeline");
        pages.put("map", "/map");
        pages.put("commitments", "/commitments");
        pages.put("a question", "/questions/cq01-fora-that-address-a-topic");
        pages.put("editor", "/sparql");
        return pages;
    }
}
