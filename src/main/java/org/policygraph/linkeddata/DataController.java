package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Pages;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.store.PerRelease;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The data as a whole: what there is, how much of it, and where to get it. */
@ForReleases
@Controller
final class DataController {

    private final Releases releases;
    private final PerRelease<Statistics> statistics;
    private final Distributions distributions;
    private final Replies replies;
    private final Pages pages;

    DataController(
            Releases releases,
            PerRelease<Statistics> statistics,
            Distributions distributions,
            Replies replies,
            Pages pages) {
        this.releases = releases;
        this.statistics = statistics;
        this.distributions = distributions;
        this.replies = replies;
        this.pages = pages;
    }

    @GetMapping({
        DatasetNames.CATALOGUE_PATH,
        DatasetNames.CATALOGUE_PATH + ".{suffix}",
        Signposts.LINK_SETS + DatasetNames.CATALOGUE_PATH
    })
    ResponseEntity<byte[]> catalogue(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        Optional<Representation> named = suffix.map(Unknown::requireKnown);
        try (PinnedRelease release = releases.pin()) {
            return replies.replyOrLinks(request, Site.of(request, release.names()), catalogue(release), named);
        }
    }

    @GetMapping({
        DatasetNames.STATISTICS_PATH,
        DatasetNames.STATISTICS_PATH + ".{suffix}",
        Signposts.LINK_SETS + DatasetNames.STATISTICS_PATH
    })
    ResponseEntity<byte[]> statistics(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        Optional<Representation> named = suffix.map(Unknown::requireKnown);
        try (PinnedRelease release = releases.pin()) {
            return replies.replyOrLinks(request, Site.of(request, release.names()), statistics(release), named);
        }
    }

    private CatalogueDocument catalogue(PinnedRelease release) {
        return new CatalogueDocument(release, statistics.of(release.view()), distributions, pages);
    }

    private StatisticsDocument statistics(PinnedRelease release) {
        return new StatisticsDocument(release, statistics.of(release.view()), pages);
    }

    /** Where harvesters look for it (VoID, section 7.2). */
    @GetMapping("/.well-known/void")
    ResponseEntity<byte[]> wellKnown(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + DatasetNames.STATISTICS_PATH))
                .build();
    }
}
