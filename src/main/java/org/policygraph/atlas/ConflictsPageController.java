package org.policygraph.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.catalogue.Entry;
import org.policygraph.conflicts.Conflict;
import org.policygraph.conflicts.ConflictViews;
import org.policygraph.conflicts.Conflicts;
import org.policygraph.conflicts.ReleaseConflicts;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.reader.Address;
import org.policygraph.reader.DataLinks;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of where sources disagree. */
@ForReleases
@Controller
final class ConflictsPageController {

    static final String PATH = "/conflicts";

    private static final OverviewFrames FRAMES = new OverviewFrames(
            "What sources say on the same matter that cannot all be true, side by side.",
            Look.WIDE.styled("/atlas.css", "/conflicts.css"));

    private static final String THING = "thing";
    private static final int CONFLICTS_A_PAGE = 20;

    private final Releases releases;
    private final ReleaseConflicts conflicts;
    private final ReaderPages pages;

    ConflictsPageController(Releases releases, ReleaseConflicts conflicts, ReaderPages pages) {
        this.releases = releases;
        this.conflicts = conflicts;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Address address = Address.of(request, PATH, List.of(THING));
            Optional<Entry> thing = address.first(THING).map(slug -> thing(release, address, slug));
            Conflicts all = conflicts.of(release.view());
            List<Conflict> found = thing.map(one -> all.of(one.node())).orElseGet(all::all);
            var paging = Paging.of(site.to(address.text()), PageNumber.of(request), CONFLICTS_A_PAGE, found.size(), "");
            return release.read(() -> answer(release, site, thing, found, paging));
        }
    }

    private static Entry thing(PinnedRelease release, Address address, String slug) {
        return release.catalogue()
                .entry(slug)
                .orElseThrow(() -> Refusal.unknown(
                        400,
                        THING,
                        slug,
                        "no thing of this release",
                        release.catalogue().slugs(),
                        name -> address.with(THING, name).text()));
    }

    private ResponseEntity<byte[]> answer(
            PinnedRelease release, Site site, Optional<Entry> thing, List<Conflict> found, Paging paging) {
        String title = thing.map(one -> "Where sources disagree on " + Words.shortened(one.label()))
                .orElse("Where sources disagree");
        List<Link> data =
                DataLinks.of(site, Address.of("/api/questions/cq28-conflicts/answers"), List.of("json", "csv"));
        Frame frame = FRAMES.frame(release, site, title, data);
        List<Conflict> shown = paging.of(found, CONFLICTS_A_PAGE);
        return pages.answer(
                "atlas/conflicts.jte",
                Map.of(
                        "frame",
                        frame,
                        "conflicts",
                        new ConflictViews(release, site).of(shown),
                        "paging",
                        paging,
                        "all",
                        thing.isPresent() ? site.to(PATH) : "",
                        "documents",
                        release.record().documents(),
                        "data",
                        data));
    }
}
