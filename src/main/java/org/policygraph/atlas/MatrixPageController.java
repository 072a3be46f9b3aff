package org.policygraph.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygraph.catalogue.Kind;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.Axis;
import org.policygraph.overviews.Matrix;
import org.policygraph.overviews.ReleaseOverviews;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.reader.Address;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.search.FoundKind;
import org.policygraph.search.SearchIndexes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of what has to do with what. */
@ForReleases
@Controller
final class MatrixPageController {

    static final String PATH = "/matrix";

    private static final OverviewFrames FRAMES = new OverviewFrames(
            "What has to do with what and when, each number with the sentences behind it.",
            Look.wide("/matrix.js").styled("/atlas.css"));

    private final Releases releases;
    private final ReleaseOverviews overviews;
    private final SearchIndexes searches;
    private final ReaderPages pages;

    MatrixPageController(Releases releases, ReleaseOverviews overviews, SearchIndexes searches, ReaderPages pages) {
        this.releases = releases;
        this.overviews = overviews;
        this.searches = searches;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Address given = Address.of(request, PATH, MatrixAsked.KNOWN);
            Adder adder = new Adder(request, release.catalogue(), site, () -> searches.of(release.view()));
            Adder.Settled settled = settled(adder, release, MatrixAsked.changed(given, site.asked(MatrixAsked.WAS)));
            if (settled.notices().isEmpty()
                    && (adder.isUntidy()
                            || !site.asked(MatrixAsked.WAS).isEmpty()
                            || !settled.address().equals(given))) {
                return ReaderPages.elsewhere(site.to(settled.address().text()));
            }
            var asked =
                    new MatrixAsked(release.catalogue(), given, site.clocks().validAt());
            Matrix matrix = overviews.of(release.catalogue()).matrix(asked.wanted());
            return release.read(() -> asked.address()
                    .first(MatrixAsked.CELL)
                    .map(cell -> cell(release, site, asked, matrix, cell))
                    .orElseGet(() -> matrix(release, site, asked, matrix, settled.notices())));
        }
    }

    private static Adder.Settled settled(Adder adder, PinnedRelease release, Address given) {
        var asked = new MatrixAsked(release.catalogue(), given, "");
        var settled = new Adder.Settled(given, List.of());
        settled = adder.settled(settled, MatrixAsked.ROW, asked.rows()::has, kinds(asked.rows()));
        settled = adder.settled(settled, MatrixAsked.COLUMN, asked.columns()::has, kinds(asked.columns()));
        return adder.settled(
                settled, MatrixAsked.DOCUMENT, entry -> entry.is(Kind.DOCUMENT), Set.of(FoundKind.DOCUMENT));
    }

    private static Set<FoundKind> kinds(Axis axis) {
        return FoundKind.of(MatrixForms.kind(axis)).map(Set::of).orElse(Set.of());
    }

    private ResponseEntity<byte[]> matrix(
            PinnedRelease release, Site site, MatrixAsked asked, Matrix matrix, List<Notice> notices) {
        MatrixPage page = new MatrixViews(release, site, asked, matrix).page();
        MatrixForm form = new MatrixForms(release.catalogue(), site, asked).form(notices);
        Frame frame = FRAMES.frame(release, site, title(asked), page.data());
        return pages.answer(
                notices.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                "atlas/matrix.jte",
                Map.of("frame", frame, "form", form, "page", page));
    }

    private ResponseEntity<byte[]> cell(
            PinnedRelease release, Site site, MatrixAsked asked, Matrix matrix, String name) {
        CellPage page = new CellViews(release, site, asked, matrix).page(name);
        String title = page.row().label() + " and " + page.column().label();
        return pages.answer(
                "atlas/cell.jte", Map.of("frame", FRAMES.frame(release, site, title, page.data()), "page", page));
    }

    private static String title(MatrixAsked asked) {
        String rows = asked.rows().word();
        String columns = asked.isByYear() ? MatrixAsked.YEARS : asked.columns().word();
        String title = rows.substring(0, 1).toUpperCase(Locale.ROOT) + rows.substring(1) + " by " + columns;
        return Optional.of(asked.year())
                .filter(year -> year > 0 && !asked.isByYear())
                .map(year -> title + " in " + year)
                .orElse(title);
    }
}
