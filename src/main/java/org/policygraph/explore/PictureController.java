package org.policygraph.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.policygraph.catalogue.Entry;
import org.policygraph.connections.ReleaseConnections;
import org.policygraph.connections.Wanted;
import org.policygraph.connections.Ways;
import org.policygraph.http.Problem;
import org.policygraph.instance.ForReleases;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.search.SearchIndexes;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What pages of connections draw, as data, to be moved and added to. */
@ForReleases
@Controller
final class PictureController {

    static final String PATH = ConnectionsPageController.PATH + "/graph";

    private final Releases releases;
    private final ReleaseConnections connections;
    private final SearchIndexes searches;

    PictureController(Releases releases, ReleaseConnections connections, SearchIndexes searches) {
        this.releases = releases;
        this.connections = connections;
        this.searches = searches;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Picture> picture(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Given given = Given.of(request);
            var ends = new Ends(release.catalogue(), () -> searches.of(release.view()), given);
            var asked = new Asked(release.catalogue(), given, site.clocks().validAt());
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noCache())
                    .body(release.read(() -> picture(release, site, asked, ends, request)));
        }
    }

    private Picture picture(PinnedRelease release, Site site, Asked asked, Ends ends, HttpServletRequest request) {
        End from = ends.end(Given.FROM, "");
        End to = ends.end(Given.TO, "");
        Optional<More> more = More.of(request);
        int page = PageNumber.of(request);
        Ways ways = ways(release, asked.wanted());
        if (from instanceof End.Chosen one && to instanceof End.Chosen other && !one.equals(other)) {
            return new BetweenTwo(release, site, asked, one.thing(), other.thing()).picture(ways);
        }
        Entry thing = End.first(from, to)
                .orElseThrow(() -> Problem.of(
                                400,
                                "missing-parameter",
                                "Parameter missing",
                                "The parameter 'from' must be given: the slug of a thing.")
                        .with("parameter", Given.FROM)
                        .exception());
        var near = new NearOne(release, site, asked, thing);
        if (more.isPresent()) {
            return near.more(ways, more.get());
        }
        return "true".equals(request.getParameter("direct"))
                ? near.direct(ways, ways(release, direct(asked.wanted())))
                : near.picture(ways, page);
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
}
