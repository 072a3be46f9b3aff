package org.policygraph.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Entry;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.Comparison;
import org.policygraph.overviews.ReleaseOverviews;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.reader.Address;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.search.SearchIndexes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of things side by side. */
@ForReleases
@Controller
final class ComparePageController {

    static final String PATH = "/compare";

    private static final OverviewFrames FRAMES = new OverviewFrames(
            "Things side by side: what they share, what only one has, and the sentences that say so.",
            Look.WIDE.styled("/atlas.css"));

    private static final String OTHER = "addOther";

    private static final List<List<String>> EXAMPLES = List.of(
            List.of("eu-us-working-group", "eu-us-cyber-dialogue"),
            List.of("european-union", "united-states"),
            List.of("estonia", "germany"),
            List.of("global-alliance", "freedom-online-coalition"));

    private final Releases releases;
    private final ReleaseOverviews overviews;
    private final SearchIndexes searches;
    private final ReaderPages pages;

    ComparePageController(Releases releases, ReleaseOverviews overviews, SearchIndexes searches, ReaderPages pages) {
        this.releases = releases;
        this.overviews = overviews;
        this.searches = searches;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Address given = Address.of(request, PATH, CompareAsked.KNOWN);
            var adder = new Adder(request, release.catalogue(), site, () -> searches.of(release.view()));
            Adder.Settled settled = settled(adder, given);
            Address tidied = CompareAsked.tidied(settled.address());
            if (settled.notices().isEmpty() && (adder.isUntidy() || !tidied.equals(given))) {
                return ReaderPages.elsewhere(site.to(tidied.text()));
            }
            var asked = new CompareAsked(release.catalogue(), CompareAsked.tidied(given));
            List<Entry> things = asked.things();
            Comparison comparison = overviews.of(release.catalogue()).comparison(things);
            return release.read(() -> things.size() < 2
                    ? start(release, site, asked, things, settled.notices())
                    : compared(release, site, asked, comparison, settled.notices()));
        }
    }

    private static Adder.Settled settled(Adder adder, Address given) {
        var settled = new Adder.Settled(given, List.of());
        settled = adder.settled(settled, CompareAsked.THINGS, CompareAsked::isComparable, Set.of());
        return adder.settled(settled, CompareAsked.THINGS, OTHER, CompareAsked::isComparable, Set.of());
    }

    private ResponseEntity<byte[]> start(
            PinnedRelease release, Site site, CompareAsked asked, List<Entry> things, List<Notice> notices) {
        Frame frame = FRAMES.frame(release, site, "Compare");
        return pages.answer(
                notices.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                "atlas/comparestart.jte",
                Map.of(
                        "frame",
                        frame,
                        "chips",
                        chips(site, asked, things),
                        "notices",
                        notices,
                        "examples",
                        EXAMPLES.stream()
                                .flatMap(pair -> example(release, site, pair))
                                .toList()));
    }

    private ResponseEntity<byte[]> compared(
            PinnedRelease release, Site site, CompareAsked asked, Comparison comparison, List<Notice> notices) {
        ComparePage page = new CompareViews(release, site, asked, comparison).page();
        String title = comparison.things().stream()
                .map(thing -> Words.shortened(thing.label()))
                .collect(Collectors.joining(" and "));
        Frame frame = FRAMES.frame(release, site, title, page.data());
        return pages.answer(
                notices.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                "atlas/compare.jte",
                Map.of(
                        "frame",
                        frame,
                        "page",
                        page,
                        "chips",
                        chips(site, asked, comparison.things()),
                        "notices",
                        notices,
                        "whole",
                        asked.aspect().isEmpty()
                                ? ""
                                : site.to(asked.address()
                                        .without(CompareAsked.ASPECT, CompareAsked.PAGE)
                                        .text())));
    }

    private static List<Chip> chips(Site site, CompareAsked asked, List<Entry> things) {
        return things.stream()
                .map(thing -> new Chip(
                        CompareAsked.THINGS,
                        thing.slug(),
                        Words.shortened(thing.label()),
                        site.to(CompareAsked.tidied(asked.address()
                                        .with(
                                                CompareAsked.THINGS,
                                                things.stream()
                                                        .map(Entry::slug)
                                                        .filter(slug -> !slug.equals(thing.slug()))
                                                        .toList()))
                                .without(CompareAsked.PAGE)
                                .text())))
                .toList();
    }

    private static Stream<Link> example(PinnedRelease release, Site site, List<String> pair) {
        List<Entry> things = pair.stream()
                .flatMap(slug -> release.catalogue().entry(slug).stream())
                .toList();
        return things.size() < pair.size()
                ? Stream.empty()
                : Stream.of(Link.to(
                        things.getFirst().label() + " and " + things.getLast().label(),
                        site.to(PATH + "?" + CompareAsked.THINGS + "=" + String.join(",", pair))));
    }
}
