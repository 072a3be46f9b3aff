package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Pages;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.things.ThingPages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The graphs that a release is made of besides those of documents and passages, and the record of the releases. */
@ForReleases
@Controller
final class Graphs {

    /** Larger than of a thing: whoever asks for a graph wants all of it. */
    private static final int PAGE_SIZE = 500;

    /** Where all claims are. */
    static final String CLAIMS = "/claims";

    private final Releases releases;
    private final Replies replies;
    private final History history;
    private final Distributions distributions;
    private final Pages pages;
    private final ThingPages things;

    Graphs(
            Releases releases,
            Replies replies,
            History history,
            Distributions distributions,
            Pages pages,
            ThingPages things) {
        this.releases = releases;
        this.replies = replies;
        this.history = history;
        this.distributions = distributions;
        this.pages = pages;
        this.things = things;
    }

    @GetMapping({"/inferred", "/inferred.{suffix}", Signposts.LINK_SETS + "/inferred"})
    ResponseEntity<byte[]> inferred(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        return graph(
                request,
                suffix,
                "/inferred",
                "Inferred statements",
                "What follows from the statements of the documents by the rules of the ontology.");
    }

    @GetMapping({CLAIMS, CLAIMS + ".{suffix}", Signposts.LINK_SETS + CLAIMS})
    ResponseEntity<byte[]> claims(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        return graph(
                request, suffix, CLAIMS, "Claims", "Each statement of each passage, so that it can be cited alone.");
    }

    @GetMapping({"/eurovoc", "/eurovoc.{suffix}", Signposts.LINK_SETS + "/eurovoc"})
    ResponseEntity<byte[]> eurovoc(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        return graph(request, suffix, "/eurovoc", "EuroVoc", "The concepts of EuroVoc that topics are matched with.");
    }

    @GetMapping({"/releases", "/releases.{suffix}", Signposts.LINK_SETS + "/releases"})
    ResponseEntity<byte[]> releases(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        return graph(
                request,
                suffix,
                "/releases",
                "Releases",
                "The record of what was published when, and why.",
                whole -> new ReleasesDocument(whole, history, pages));
    }

    @GetMapping("/releases/{name}")
    ResponseEntity<byte[]> release(@PathVariable String name, HttpServletRequest request) {
        try (PinnedRelease pinned = releases.pin()) {
            Asked asked = Asked.of("/releases/" + name);
            Described described = described(pinned, asked, request);
            Node release = described.about();
            return replies.reply(
                    request, Site.of(request, pinned.names()), shown(described, release), asked.representation());
        }
    }

    /** All links of a release. */
    @GetMapping(Signposts.LINK_SETS + "/releases/{name}")
    ResponseEntity<byte[]> links(@PathVariable String name, HttpServletRequest request) {
        try (PinnedRelease pinned = releases.pin()) {
            Described described = described(pinned, new Asked("/releases/" + name, Optional.empty()), request);
            return LinkSet.reply(shown(described, described.about()), Site.of(request, pinned.names()));
        }
    }

    private Described described(PinnedRelease pinned, Asked asked, HttpServletRequest request) {
        Node release = Site.of(request, pinned.names()).canonical(asked.name());
        return things.describer(pinned)
                .description(release, PageNumber.of(request))
                .map(description -> new Described(description, pages, things))
                .orElseThrow(() -> Unknown.release(asked.name()));
    }

    /** One from before the history has no files. */
    private Resource shown(Described described, Node release) {
        return history.releases().stream()
                .filter(record ->
                        described.release().names().release(record.number()).equals(release))
                .findFirst()
                .<Resource>map(record -> new ReleaseDocument(described, record, history, distributions, pages))
                .orElse(described);
    }

    private ResponseEntity<byte[]> graph(
            HttpServletRequest request, Optional<String> suffix, String path, String title, String meaning) {
        return graph(request, suffix, path, title, meaning, whole -> whole);
    }

    private ResponseEntity<byte[]> graph(
            HttpServletRequest request,
            Optional<String> suffix,
            String path,
            String title,
            String meaning,
            Function<WholeGraph, Resource> shown) {
        Optional<Representation> named = suffix.map(Unknown::requireKnown);
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Node name = site.canonical(path);
            int page = PageNumber.of(request);
            GraphPart part = path.equals(CLAIMS)
                    ? GraphPart.ofClaims(release, page, PAGE_SIZE)
                    : GraphPart.of(release, name, page, PAGE_SIZE);
            if (page > part.pages()) {
                throw PageNumber.refused(Integer.toString(page), "at most " + part.pages());
            }
            var graph = new WholeGraph(release, name, path, title, meaning, page, part, pages);
            return replies.replyOrLinks(request, site, shown.apply(graph), named);
        }
    }
}
