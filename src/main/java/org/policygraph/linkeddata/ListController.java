package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.ReleaseText;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.store.PerRelease;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and lists of what is in the newest release. */
@ForReleases
@Controller
final class ListController {

    private static final int PAGE_SIZE = 200;

    private final Releases releases;
    private final PerRelease<Statistics> statistics;
    private final Distributions distributions;
    private final Pages pages;

    ListController(Releases releases, PerRelease<Statistics> statistics, Distributions distributions, Pages pages) {
        this.releases = releases;
        this.statistics = statistics;
        this.distributions = distributions;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            var catalogue = new CatalogueDocument(release, statistics.of(release.view()), distributions, pages);
            Frame frame = ReaderPages.frame(release, site, "Who decided what, and who says so", Section.NONE)
                    .describedAs(CatalogueDocument.DESCRIPTION)
                    .saying(release.read(() -> catalogue.structured(site)));
            return new ReaderPages(pages)
                    .answer(
                            "linkeddata/home.jte",
                            Map.of(
                                    "frame",
                                    frame,
                                    "kinds",
                                    kinds(release),
                                    "release",
                                    release.record(),
                                    "day",
                                    ReleaseText.day(release.record())));
        }
    }

    @GetMapping("/fora")
    ResponseEntity<byte[]> fora(HttpServletRequest request) {
        return list(request, Kind.FORUM, Section.FORA, "Where policy is made: working groups, dialogues, alliances.");
    }

    @GetMapping("/actors")
    ResponseEntity<byte[]> actors(HttpServletRequest request) {
        return list(request, Kind.ACTOR, Section.ACTORS, "Who decides, commits, signs and takes part.");
    }

    @GetMapping("/outcomes")
    ResponseEntity<byte[]> outcomes(HttpServletRequest request) {
        return list(request, Kind.OUTCOME, Section.OUTCOMES, "What fora and events have brought about.");
    }

    @GetMapping("/documents")
    ResponseEntity<byte[]> documents(HttpServletRequest request) {
        return list(request, Kind.DOCUMENT, Section.DOCUMENTS, "What was read, and what those documents refer to.");
    }

    private ResponseEntity<byte[]> list(HttpServletRequest request, Kind kind, Section section, String meaning) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            List<Entry> all = release.catalogue().entries(kind);
            int page = PageNumber.of(request);
            var paging = new Paging(
                    site.to(section.path()), page, Math.max(1, (all.size() + PAGE_SIZE - 1) / PAGE_SIZE), all.size());
            if (page > paging.pages()) {
                throw PageNumber.refused(Integer.toString(page), "at most " + paging.pages());
            }
            List<Listed> items = release.read(() -> {
                var words = new Words(release, site);
                return all.subList((page - 1) * PAGE_SIZE, Math.min(page * PAGE_SIZE, all.size())).stream()
                        .map(entry -> listed(entry, words))
                        .toList();
            });
            Frame frame =
                    ReaderPages.frame(release, site, section.label(), section).describedAs(meaning);
            return new ReaderPages(pages)
                    .answer("linkeddata/list.jte", Map.of("frame", frame, "items", items, "paging", paging));
        }
    }

    private static Listed listed(Entry entry, Words words) {
        return new Listed(
                words.link(entry.node()),
                entry.kinds().stream().map(words::link).toList(),
                Optional.of(entry.words().definitions())
                        .flatMap(org.policygraph.catalogue.Words::english)
                        .orElse(""));
    }

    private static List<KindCount> kinds(PinnedRelease release) {
        return Arrays.stream(Kind.values())
                .map(kind -> new KindCount(
                        kind.plural(), release.catalogue().entries(kind).size()))
                .toList();
    }
}
