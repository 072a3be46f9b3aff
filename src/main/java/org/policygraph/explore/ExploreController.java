package org.policygraph.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.catalogue.Entry;
import org.policygraph.connections.ReleaseConnections;
import org.policygraph.connections.Wanted;
import org.policygraph.connections.Ways;
import org.policygraph.http.Problem;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.search.SearchIndexes;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of connections, and what it draws as data. */
@ForReleases
@Controller
final class ExploreController {

    static final String PATH = "/connections";
    static final String GRAPH = PATH + "/graph";

    /** Whatever has a picture that can be moved. */
    static final Look LOOK = Look.wide("/graph.js").styled("/graph.css");

    private final Releases releases;
    private final ReleaseConnections connections;
    private final SearchIndexes searches;
    private final Pages pages;

    ExploreController(Releases releases, ReleaseConnections connections, SearchIndexes searches, Pages pages) {
        this.releases = releases;
        this.connections = connections;
        this.searches = searches;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Given given = Given.of(request);
            var ends = new Ends(release.catalogue(), () -> searches.of(release.view()), given);
            End from = ends.end(Given.FROM, value(given, Given.FROM_NAME));
            End to = ends.end(Given.TO, value(given, Given.TO_NAME));
            Given settled = settled(given, from, to, ends);
            if (!settled.equals(given)) {
                return redirect(site.to(settled.at(PATH)));
            }
            var asked = new Asked(release.catalogue(), given, site.clocks().validAt());
            return release.read(() -> answer(request, release, site, asked, from, to));
        }
    }

    /** What is drawn, to be moved and added to. */
    @GetMapping(path = GRAPH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Picture> graph(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Given given = Given.of(request);
            var ends = new Ends(release.catalogue(), () -> searches.of(release.view()), given);
            var asked = new Asked(release.catalogue(), given, site.clocks().validAt());
            End from = ends.end(Given.FROM, "");
            End to = ends.end(Given.TO, "");
            boolean direct = "true".equals(request.getParameter("direct"));
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noCache())
                    .body(release.read(() -> picture(release, site, asked, from, to, direct, PageNumber.of(request))));
        }
    }

    private Picture picture(PinnedRelease release, Site site, Asked asked, End from, End to, boolean direct, int page) {
        Ways ways = ways(release, asked.wanted());
        if (from instanceof End.Chosen one && to instanceof End.Chosen other && !one.equals(other)) {
            return new BetweenTwo(release, site, asked, one.thing(), other.thing()).picture(ways);
        }
        Entry thing = first(from, to)
                .orElseThrow(() -> Problem.of(
                                400,
                                "missing-parameter",
                                "Parameter missing",
                                "The parameter 'from' must be given: the slug of a thing.")
                        .with("parameter", Given.FROM)
                        .exception());
        var near = new NearOne(release, site, asked, thing);
        return direct ? near.direct(ways, ways(release, direct(asked.wanted()))) : near.picture(ways, page);
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, PinnedRelease release, Site site, Asked asked, End from, End to) {
        ConnectionsView view = view(request, release, site, asked, from, to);
        FormView form = new Forms(release.catalogue(), site).form(asked, from, to);
        Frame frame = ReaderPages.frame(release, site, title(view), Section.CONNECTIONS)
                .describedAs("How things are connected, and which sentences of which documents say so.")
                .looking(LOOK);
        return new ReaderPages(pages)
                .answer("explore/connections.jte", Map.of("frame", frame, "form", form, "view", view));
    }

    private ConnectionsView view(
            HttpServletRequest request, PinnedRelease release, Site site, Asked asked, End from, End to) {
        List<ConnectionsView.Unclear.Words> unclear = unclear(asked.given(), site, from, to);
        if (!unclear.isEmpty()) {
            return new ConnectionsView.Unclear(unclear);
        }
        Ways ways = ways(release, asked.wanted());
        if (from instanceof End.Chosen one && to instanceof End.Chosen other && !one.equals(other)) {
            return new BetweenTwo(release, site, asked, one.thing(), other.thing()).view(ways);
        }
        return first(from, to)
                .<ConnectionsView>map(
                        thing -> new NearOne(release, site, asked, thing).view(ways, PageNumber.of(request)))
                .orElseGet(() -> new ConnectionsView.Start(new Examples(release, site).links()));
    }

    /** The address that says the same by identifiers alone, so that it can be shared. */
    private static Given settled(Given given, End from, End to, Ends ends) {
        Given settled = given;
        if (from instanceof End.Chosen one) {
            settled = settled.with(Given.FROM, one.thing().slug()).without(Given.FROM_NAME);
        }
        if (to instanceof End.Chosen other) {
            settled = settled.with(Given.TO, other.thing().slug()).without(Given.TO_NAME);
        }
        // One thing alone is what one begins with.
        if (to instanceof End.Chosen other && (from instanceof End.Open || to.equals(from))) {
            settled = settled.with(Given.FROM, other.thing().slug()).without(Given.TO);
        }
        Optional<String> typed = given.first(Given.DOCUMENT_NAME);
        if (typed.isPresent()) {
            Optional<Entry> document = ends.document(typed.get());
            settled = document.map(Entry::slug)
                    .map(settled.without(Given.DOCUMENT_NAME)::withDocument)
                    .orElseThrow(() -> Problem.of(
                                    400,
                                    "unknown-name",
                                    "Unknown name",
                                    "No document of this release is called '" + typed.get() + "'.")
                            .with("parameter", Given.DOCUMENT_NAME)
                            .with("value", typed.get())
                            .exception());
        }
        return settled;
    }

    private static List<ConnectionsView.Unclear.Words> unclear(Given given, Site site, End from, End to) {
        var words = new ArrayList<ConnectionsView.Unclear.Words>();
        if (from instanceof End.Unclear unclear) {
            words.add(words(given.without(Given.FROM_NAME), Given.FROM, site, unclear));
        }
        if (to instanceof End.Unclear unclear) {
            words.add(words(given.without(Given.TO_NAME), Given.TO, site, unclear));
        }
        return words;
    }

    private static ConnectionsView.Unclear.Words words(Given given, String name, Site site, End.Unclear unclear) {
        List<Link> candidates = unclear.candidates().stream()
                .map(thing -> Link.to(
                        thing.label(), site.to(given.with(name, thing.slug()).at(PATH))))
                .toList();
        return new ConnectionsView.Unclear.Words(
                unclear.words(), candidates, site.to("/search?q=" + Given.encoded(unclear.words())));
    }

    private static Optional<Entry> first(End from, End to) {
        if (from instanceof End.Chosen one) {
            return Optional.of(one.thing());
        }
        return to instanceof End.Chosen other ? Optional.of(other.thing()) : Optional.empty();
    }

    private Ways ways(PinnedRelease release, Wanted wanted) {
        return connections.of(release.view()).ways(wanted);
    }

    private static Wanted direct(Wanted wanted) {
        return new Wanted(
                wanted.times(),
                wanted.predicates(),
                wanted.without(),
                wanted.documents(),
                wanted.modalities(),
                wanted.scheme(),
                1);
    }

    private static String title(ConnectionsView view) {
        return switch (view) {
            case ConnectionsView.Between between ->
                "How " + between.from().label() + " and " + between.to().label() + " are connected";
            case ConnectionsView.Near near -> "What " + near.thing().label() + " is connected with";
            case ConnectionsView.Unclear unclear -> "Which one do you mean?";
            case ConnectionsView.Start start -> "Connections";
        };
    }

    private static String value(Given given, String name) {
        return given.first(name).orElse("");
    }

    private static ResponseEntity<byte[]> redirect(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
