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
import org.policygraph.store.PerRelease;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
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
            Frame frame = frame(release, site, "Who decided what, and who says so", Section.NONE)
                    .describedAs(CatalogueDocument.DESCRIPTION)
                    .saying(release.read(() -> catalogue.structured(site)));
            return answer("linkeddata/home.jte", Map.of("frame", frame, "kinds", kinds(release)));
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
            int page = Asked.page(request);
            var paging = new Paging(
                    site.to(section.path()), page, Math.max(1, (all.size() + PAGE_SIZE - 1) / PAGE_SIZE), all.size());
            if (page > paging.pages()) {
                throw Asked.badPage(Integer.toString(page), "at most " + paging.pages());
            }
            List<Listed> items = release.read(() -> {
                var words = new Words(release, site);
                return all.subList((page - 1) * PAGE_SIZE, Math.min(page * PAGE_SIZE, all.size())).stream()
                        .map(entry -> listed(entry, words))
                        .toList();
            });
            Frame frame = frame(release, site, section.label(), section).describedAs(meaning);
            return answer("linkeddata/list.jte", Map.of("frame", frame, "items", items, "paging", paging));
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

    private static Frame frame(PinnedRelease release, Site site, String title, Section section) {
        return Frame.of(site.root(), title, section)
                .of(Frames.state(release.record()))
                .at(site.clocks().moment(release.record()));
    }

    private ResponseEntity<byte[]> answer(String template, Map<String, Object> shown) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Pages.MEDIA_TYPE))
                .cacheControl(CacheControl.noCache())
                .headers(headers -> Pages.HEADERS.forEach(headers::set))
                .body(pages.written(template, shown));
    }
}
