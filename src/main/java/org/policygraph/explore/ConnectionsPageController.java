package org.policygraph.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policygraph.connections.ReleaseConnections;
import org.policygraph.connections.Wanted;
import org.policygraph.connections.Ways;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.Address;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.search.SearchIndexes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of connections. */
@ForReleases
@Controller
final class ConnectionsPageController {

    static final String PATH = "/connections";

    /** Whatever has a picture that can be moved. */
    static final Look LOOK = Look.wide("/graph.js").styled("/graph.css");

    private final Releases releases;
    private final ReleaseConnections connections;
    private final SearchIndexes searches;
    private final Pages pages;

    ConnectionsPageController(Releases releases, ReleaseConnections connections, SearchIndexes searches, Pages pages) {
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
            Given settled = ends.settled(from, to);
            if (!settled.equals(given)) {
                return ReaderPages.elsewhere(site.to(settled.at(PATH)));
            }
            var asked = new Asked(release.catalogue(), given, site.clocks().validAt());
            return release.read(() -> answer(request, release, site, asked, from, to));
        }
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
        return End.first(from, to)
                .<ConnectionsView>map(
                        thing -> new NearOne(release, site, asked, thing).view(ways, PageNumber.of(request)))
                .orElseGet(() -> new ConnectionsView.Start(new Examples(release, site).links()));
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
                unclear.words(), candidates, site.to("/search?q=" + Address.encoded(unclear.words())));
    }

    private Ways ways(PinnedRelease release, Wanted wanted) {
        return connections.of(release.view()).ways(wanted);
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
}
