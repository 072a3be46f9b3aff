package org.policygraph.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Section;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The entry page of all overviews. */
@ForReleases
@Controller
final class OverviewsPageController {

    private final Releases releases;
    private final Digests digests;
    private final ReaderPages pages;

    OverviewsPageController(Releases releases, Digests digests, ReaderPages pages) {
        this.releases = releases;
        this.digests = digests;
        this.pages = pages;
    }

    private static OverviewsPage page(PinnedRelease release, Site site, Digest digest) {
        var words = new Words(release, site);
        return new OverviewsViews(site, digest, thing -> Words.shortened(words.label(thing))).page();
    }

    @GetMapping("/overviews")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Frame frame = ReaderPages.frame(release, site, "Overviews", Section.OVERVIEWS)
                    .describedAs("The whole release at a glance, in eight ways, each number with its sentences.")
                    .looking(Look.WIDE.styled("/atlas.css"));
            Digest digest = digests.of(release.view());
            return release.read(() ->
                    pages.answer("atlas/overviews.jte", Map.of("frame", frame, "page", page(release, site, digest))));
        }
    }
}
