package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.policygraph.home.HomeView;
import org.policygraph.home.HomeViews;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.ReleaseText;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.store.PerRelease;
import org.policygraph.store.ReleaseRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, what is in it, what to ask, and what changed last. */
@ForReleases
@Controller
final class HomeController {

    private static final int CHANGED_THINGS = 4;

    private final Releases releases;
    private final PerRelease<Statistics> statistics;
    private final Distributions distributions;
    private final History history;
    private final HomeViews views;
    private final Pages pages;

    HomeController(
            Releases releases,
            PerRelease<Statistics> statistics,
            Distributions distributions,
            History history,
            HomeViews views,
            Pages pages) {
        this.releases = releases;
        this.statistics = statistics;
        this.distributions = distributions;
        this.history = history;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            return new ReaderPages(pages).answer("linkeddata/home.jte", release.read(() -> shown(release, site)));
        }
    }

    private Map<String, Object> shown(PinnedRelease release, Site site) {
        var catalogue = new CatalogueDocument(release, statistics.of(release.view()), distributions, pages);
        Frame frame = ReaderPages.frame(release, site, "Who decided what, and who says so", Section.NONE)
                .describedAs(CatalogueDocument.DESCRIPTION)
                .saying(catalogue.structured(site))
                .looking(Look.WIDE.styled("/home.css"));
        HomeView view = views.view(release, site);
        return Map.of(
                "frame",
                frame,
                "view",
                view,
                "release",
                release.record(),
                "day",
                ReleaseText.day(release.record()),
                "summary",
                history.changesInPassing(release.record().number())
                        .map(comparison -> Summary.of(comparison.counts()))
                        .orElseGet(() -> counted(release.record())),
                "address",
                history.before(release.record().number())
                        .map(before -> site.root()
                                + History.address(
                                        before.number(), release.record().number()))
                        .orElse(""),
                "changed",
                changed(release, site));
    }

    /** What came or went in all; nothing for the first. */
    private String counted(ReleaseRecord record) {
        return history.before(record.number())
                .map(before -> record.statements() - before.statements())
                .map(more -> Math.abs(more) + (more < 0 ? " statements fewer" : " statements more"))
                .orElse("");
    }

    private List<ChangedThing> changed(PinnedRelease release, Site site) {
        var changes = new ChangeViews(new Words(release, site), site);
        return history.changesInPassing(release.record().number()).stream()
                .flatMap(comparison -> comparison.things().stream())
                .limit(CHANGED_THINGS)
                .map(changes::thing)
                .toList();
    }
}
