package org.policygraph.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.Gap;
import org.policygraph.overviews.GapKind;
import org.policygraph.overviews.Gaps;
import org.policygraph.overviews.ReleaseOverviews;
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
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of what a release does not know. */
@ForReleases
@Controller
final class GapsPageController {

    static final String PATH = "/gaps";

    private static final OverviewFrames FRAMES = new OverviewFrames(
            "What no document of the release tells, although there is something to be known.",
            Look.TEXT.styled("/atlas.css"));

    private static final int GAPS_A_PAGE = 25;
    private static final int MOST_STATEMENTS = 2;

    private final Releases releases;
    private final ReleaseOverviews overviews;
    private final ReaderPages pages;

    GapsPageController(Releases releases, ReleaseOverviews overviews, ReaderPages pages) {
        this.releases = releases;
        this.overviews = overviews;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> kinds(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Gaps gaps = overviews.of(release.catalogue()).gaps();
            List<Link> data = DataLinks.of(site, Address.of("/api/gaps"), List.of("json", "csv"));
            return pages.answer(
                    "atlas/gaps.jte",
                    Map.of(
                            "frame",
                            FRAMES.frame(release, site, "What the graph does not know", data),
                            "kinds",
                            rows(gaps, site),
                            "none",
                            Stream.of(GapKind.values())
                                    .filter(kind -> gaps.of(kind).isEmpty())
                                    .map(GapAdvice::title)
                                    .toList(),
                            "documents",
                            MatrixViews.nothing(release),
                            "data",
                            data));
        }
    }

    @GetMapping(PATH + "/{kind}")
    ResponseEntity<byte[]> kind(HttpServletRequest request, @PathVariable String kind) {
        GapKind wanted = Stream.of(GapKind.values())
                .filter(each -> each.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown(
                        404,
                        "kind",
                        kind,
                        "no kind of gap; all are at " + PATH,
                        Stream.of(GapKind.values()).map(GapKind::word).toList(),
                        word -> PATH + "/" + word));
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            List<Gap> gaps = overviews.of(release.catalogue()).gaps().of(wanted);
            var paging = Paging.of(
                    site.to(PATH + "/" + wanted.word()), PageNumber.of(request), GAPS_A_PAGE, gaps.size(), "");
            return release.read(() -> answer(release, site, wanted, gaps, paging));
        }
    }

    private ResponseEntity<byte[]> answer(
            PinnedRelease release, Site site, GapKind kind, List<Gap> gaps, Paging paging) {
        var views = new ReasonViews(release, site);
        List<Link> data = DataLinks.of(site, Address.of("/api/gaps/" + kind.word()), List.of("json", "csv"));
        var page = new GapsPage(
                kind.meaning(),
                GapAdvice.advice(kind),
                paging.of(gaps, GAPS_A_PAGE).stream()
                        .map(gap -> item(gap, views))
                        .toList(),
                paging,
                data);
        return pages.answer(
                "atlas/gap.jte",
                Map.of("frame", FRAMES.frame(release, site, GapAdvice.title(kind), data), "page", page));
    }

    private static GapsPage.Item item(Gap gap, ReasonViews views) {
        return new GapsPage.Item(
                views.link(gap.thing()),
                gap.thing().kinds().stream().map(views.words()::label).collect(Collectors.joining(", ")),
                gap.detail(),
                gap.evidence().stream().limit(MOST_STATEMENTS).map(views::said).toList(),
                Math.max(0, gap.evidence().size() - MOST_STATEMENTS));
    }

    private static List<GapsPage.KindRow> rows(Gaps gaps, Site site) {
        int most = Stream.of(GapKind.values())
                .mapToInt(kind -> gaps.of(kind).size())
                .max()
                .orElse(1);
        return Stream.of(GapKind.values())
                .filter(kind -> !gaps.of(kind).isEmpty())
                .sorted(Comparator.comparingInt(kind -> -gaps.of(kind).size()))
                .map(kind -> new GapsPage.KindRow(
                        GapAdvice.title(kind),
                        site.to(PATH + "/" + kind.word()),
                        gaps.of(kind).size(),
                        Math.max(2, 100 * gaps.of(kind).size() / most),
                        kind.meaning(),
                        GapAdvice.advice(kind)))
                .toList();
    }
}
