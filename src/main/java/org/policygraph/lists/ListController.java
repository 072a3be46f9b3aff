package org.policygraph.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.policygraph.catalogue.Kind;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Section;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists of what is in a release. Topics are a tree, and linked data has it. */
@ForReleases
@Controller
final class ListController {

    private final Releases releases;
    private final ReaderPages pages;

    ListController(Releases releases, ReaderPages pages) {
        this.releases = releases;
        this.pages = pages;
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
            Wanted wanted = Wanted.of(site);
            int page = PageNumber.of(request);
            ListView view = release.read(
                    () -> new Lister(release.catalogue(), new Words(release, site), site, kind, section.path())
                            .view(wanted, page));
            Frame frame = ReaderPages.frame(release, site, section.label(), section)
                    .describedAs(meaning)
                    .listing()
                    .looking(Look.WIDE.styled("/things.css"));
            return pages.answer("lists/list.jte", Map.of("frame", frame, "view", view));
        }
    }
}
