package org.policygraph.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygraph.catalogue.Entry;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.Axis;
import org.policygraph.overviews.Occurrences;
import org.policygraph.overviews.ReleaseOverviews;
import org.policygraph.overviews.Within;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.reader.Address;
import org.policygraph.reader.Link;
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

/** The page of what occurs together. */
@ForReleases
@Controller
final class TogetherPageController {

    static final String PATH = "/together";

    private static final OverviewFrames FRAMES = new OverviewFrames(
            "What documents name together, most often first, with the sentences.", Look.TEXT.styled("/atlas.css"));

    private final Releases releases;
    private final ReleaseOverviews overviews;
    private final SearchIndexes searches;
    private final ReaderPages pages;

    TogetherPageController(Releases releases, ReleaseOverviews overviews, SearchIndexes searches, ReaderPages pages) {
        this.releases = releases;
        this.overviews = overviews;
        this.searches = searches;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Address given = Address.of(request, PATH, TogetherAsked.KNOWN);
            Address meant = changed(given, site.asked(MatrixAsked.WAS));
            var asked = new TogetherAsked(release.catalogue(), meant);
            var adder = new Adder(request, release.catalogue(), site, () -> searches.of(release.view()));
            Axis of = asked.of();
            Adder.Settled settled = adder.settled(
                    new Adder.Settled(meant, List.of()),
                    TogetherAsked.THING,
                    of::has,
                    FoundKind.of(MatrixForms.kind(of)).map(Set::of).orElse(Set.of()));
            boolean tidy = !adder.isUntidy() && site.asked(MatrixAsked.WAS).isEmpty();
            if (settled.notices().isEmpty() && !(tidy && settled.address().equals(given))) {
                return ReaderPages.elsewhere(site.to(settled.address().text()));
            }
            Occurrences occurrences = overviews.of(release.catalogue()).occurrences(asked.of(), asked.within());
            return release.read(() -> answer(release, site, asked, occurrences, settled.notices()));
        }
    }

    /** Without what was chosen of other things, and in what such things can occur. */
    private static Address changed(Address address, String was) {
        if (was.isEmpty() || address.first(TogetherAsked.OF).filter(was::equals).isPresent()) {
            return address;
        }
        Address changed = address.without(TogetherAsked.THING, TogetherAsked.PAGE);
        boolean fits = address.first(TogetherAsked.OF)
                .flatMap(Axis::named)
                .filter(of -> address.first(TogetherAsked.WITHIN)
                        .filter(in -> in.equals(Within.FORUM.word()) || in.equals(Within.TOPIC.word()))
                        .filter(in ->
                                !TogetherAsked.fits(of, in.equals(Within.FORUM.word()) ? Within.FORUM : Within.TOPIC))
                        .isEmpty())
                .isPresent();
        return fits ? changed : changed.without(TogetherAsked.WITHIN);
    }

    private ResponseEntity<byte[]> answer(
            PinnedRelease release, Site site, TogetherAsked asked, Occurrences occurrences, List<Notice> notices) {
        var views = new TogetherViews(release, site, asked, occurrences);
        List<Entry> pair = asked.pair();
        if (!pair.isEmpty()) {
            return pair(release, site, asked, views, pair);
        }
        TogetherPage page = views.page(notices);
        Frame frame = FRAMES.frame(release, site, "What occurs together", page.data());
        return pages.answer(
                notices.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                "atlas/together.jte",
                Map.of("frame", frame, "page", page, "was", asked.of().word()));
    }

    private ResponseEntity<byte[]> pair(
            PinnedRelease release, Site site, TogetherAsked asked, TogetherViews views, List<Entry> pair) {
        TogetherPage.Pair found = views.alone(pair)
                .findFirst()
                .orElseThrow(() -> Refusal.badValue(
                        TogetherAsked.PAIR,
                        pair.getFirst().label() + "," + pair.getLast().label(),
                        "two things that occur together; these never occur in one "
                                + asked.within().word() + " of this release"));
        List<Link> data = views.data();
        String title = found.one().label() + " and " + found.other().label();
        return pages.answer(
                "atlas/pair.jte",
                Map.of(
                        "frame",
                        FRAMES.frame(release, site, title, data),
                        "pair",
                        found,
                        "paging",
                        views.paging(found.together()),
                        "data",
                        data));
    }
}
