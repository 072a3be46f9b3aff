package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.policygraph.http.ProblemException;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Pages;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.things.ThingPages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Leads from things to the documents about them: the IRI of a thing that is no document answers 303 (W3C's Cool URIs for
 * the Semantic Web), and the document is negotiated or chosen by its suffix.
 */
@ForReleases
@Controller
final class Dereferencing {

    private final Releases releases;
    private final FormerThings former;
    private final Replies replies;
    private final Pages pages;
    private final ThingPages things;

    Dereferencing(Releases releases, FormerThings former, Replies replies, Pages pages, ThingPages things) {
        this.releases = releases;
        this.former = former;
        this.replies = replies;
        this.pages = pages;
        this.things = things;
    }

    @GetMapping("/id/{*path}")
    ResponseEntity<byte[]> thing(@PathVariable String path, HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Asked asked = known(release, path);
            String suffix =
                    asked.representation().map(each -> "." + each.suffix()).orElse("");
            String document =
                    site.to(Described.DOCUMENTS + Site.encoded(asked.name().substring(1)) + suffix);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(document))
                    .cacheControl(CacheControl.noCache())
                    .header(HttpHeaders.LINK, WebLink.header(List.of(WebLink.to("describedby", document))))
                    .build();
        }
    }

    @GetMapping("/doc/{*path}")
    ResponseEntity<byte[]> document(@PathVariable String path, HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Asked asked = known(release, path);
            Described described = described(release, asked, PageNumber.of(request));
            return replies.reply(request, Site.of(request, release.names()), described, asked.representation());
        }
    }

    /** All links of a document, also those that do not fit into a head. */
    @GetMapping(Signposts.LINK_SETS + "/doc/{*path}")
    ResponseEntity<byte[]> links(@PathVariable String path, HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Described described = described(release, known(release, path), 1);
            return LinkSet.reply(described, Site.of(request, release.names()));
        }
    }

    private Described described(PinnedRelease release, Asked asked, int page) {
        return things.describer(release)
                .description(thing(release, asked), page)
                .map(description -> new Described(description, pages, things))
                .orElseThrow(() -> PageNumber.refused(Integer.toString(page), "one of the pages that there are"));
    }

    /** Something that the release has. */
    private Asked known(PinnedRelease release, String path) {
        String name = path.startsWith("/") ? path : "/" + path;
        Asked asked = Asked.of(name);
        if (release.knows(thing(release, asked))) {
            return asked;
        }
        throw absent(release, thing(release, asked));
    }

    private ProblemException absent(PinnedRelease release, Node thing) {
        Optional<FormerThing> once = former.find(thing, release.record().number());
        return once.map(known -> Absent.withdrawn(release, known)).orElseGet(() -> Absent.problem(release, thing));
    }

    private static Node thing(PinnedRelease release, Asked asked) {
        return release.names().id(asked.name().substring(1));
    }
}
