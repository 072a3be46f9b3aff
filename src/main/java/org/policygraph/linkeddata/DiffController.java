package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.feed.AtomFeed;
import org.policygraph.history.Comparison;
import org.policygraph.http.Problem;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.HeadLink;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.page.WebPage;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.ReleaseText;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/** What has changed from one release to another: a page, a feed, or the RDF patch; REST has it as JSON. */
@ForReleases
@Controller
final class DiffController {

    private static final int PAGE_SIZE = DiffFeed.MOST_ENTRIES;
    private static final String ABOUT = "about";
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    private final Releases releases;
    private final History history;
    private final Pages pages;

    DiffController(Releases releases, History history, Pages pages) {
        this.releases = releases;
        this.history = history;
        this.pages = pages;
    }

    @GetMapping("/releases/{from:" + NUMBER + "}/diff/{to:" + NUMBER + "}{suffix:(?:\\.[a-z]+)?}")
    ResponseEntity<byte[]> diff(
            @PathVariable long from, @PathVariable long to, @PathVariable String suffix, HttpServletRequest request) {
        DiffFormat format = suffix.isEmpty() ? negotiated(request) : DiffFormat.named(suffix.substring(1));
        requireReadable(from);
        requireReadable(to);
        return switch (format) {
            case HTML -> page(from, to, request);
            case JSON ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(request.getContextPath() + "/api" + History.address(from, to)))
                        .varyBy(HttpHeaders.ACCEPT)
                        .build();
            case ATOM -> feed(from, to, request);
            case RDF_PATCH -> patch(from, to, request);
        };
    }

    private void requireReadable(long number) {
        if (history.release(number).isEmpty()) {
            throw Unknown.release(ReleaseFiles.path(number));
        }
    }

    private static DiffFormat negotiated(HttpServletRequest request) {
        List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        return DiffFormat.best(accept)
                .orElseThrow(() -> Problem.of(
                                406,
                                "not-acceptable",
                                "The answer is not available in the format asked for",
                                "it can be written as " + String.join(", ", DiffFormat.mediaTypes()))
                        .with("value", String.join(", ", accept))
                        .with("available", DiffFormat.mediaTypes())
                        .withHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .exception());
    }

    private ResponseEntity<byte[]> patch(long from, long to, HttpServletRequest request) {
        var out = new ByteArrayOutputStream();
        history.store().difference(from, to).writePatch(out);
        var headers = new HttpHeaders();
        headers.setVary(List.of(HttpHeaders.ACCEPT));
        return Tagged.answer(request, out.toByteArray(), ReleaseFiles.RDF_PATCH, headers);
    }

    private ResponseEntity<byte[]> page(long from, long to, HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Comparison comparison = comparison(from, to, release, request);
            String address = site.root() + History.address(from, to);
            var paging = Paging.of(
                    address,
                    PageNumber.of(request),
                    PAGE_SIZE,
                    comparison.things().size(),
                    about(request));
            List<WebLink> alternates = alternates(address, about(request));
            byte[] body = release.read(
                    () -> pages.written("linkeddata/diff.jte", shown(release, site, comparison, paging, alternates)));
            var headers = new HttpHeaders();
            Pages.HEADERS.forEach(headers::set);
            headers.set(HttpHeaders.LINK, WebLink.header(alternates));
            headers.setVary(List.of(HttpHeaders.ACCEPT));
            return Tagged.answer(request, body, Pages.MEDIA_TYPE, headers);
        }
    }

    private ResponseEntity<byte[]> feed(long from, long to, HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Comparison comparison = comparison(from, to, release, request);
            String about = about(request);
            byte[] body = release.read(() -> new DiffFeed(
                            comparison,
                            new ChangeViews(new Words(release, site), site),
                            about.isEmpty() ? "" : "?" + about)
                    .feed()
                    .written());
            var headers = new HttpHeaders();
            headers.setVary(List.of(HttpHeaders.ACCEPT));
            return Tagged.answer(request, body, AtomFeed.MEDIA_TYPE + ";charset=utf-8", headers);
        }
    }

    /** All of it, or what speaks of the thing that is asked about. */
    private Comparison comparison(long from, long to, PinnedRelease release, HttpServletRequest request) {
        return history.between(from, to)
                .orElseThrow()
                .about(Optional.ofNullable(request.getParameter(ABOUT)).map(release.names()::id).stream()
                        .toList());
    }

    /** As it stands behind the address; empty for everything. */
    private static String about(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(ABOUT))
                .map(slug -> ABOUT + "=" + UriUtils.encode(slug, StandardCharsets.UTF_8))
                .orElse("");
    }

    private static Map<String, Object> shown(
            PinnedRelease release, Site site, Comparison comparison, Paging paging, List<WebLink> alternates) {
        var views = new ChangeViews(new Words(release, site), site);
        int from = (paging.page() - 1) * PAGE_SIZE;
        String address = site.root()
                + History.address(comparison.from().number(), comparison.to().number());
        Frame frame = Frame.of(
                        site.root(),
                        "From release " + comparison.from().number() + " to release "
                                + comparison.to().number(),
                        Section.DATA)
                .describedAs(Summary.of(comparison.counts()))
                .of(ReleaseText.state(release.record()))
                .as(WebPage.of(
                        site.origin()
                                + History.address(
                                        comparison.from().number(),
                                        comparison.to().number()),
                        ReaderPages.dataset(site.names())))
                .linkedTo(alternates.stream()
                        .map(link -> new HeadLink(link.relation(), link.target(), link.type(), ""))
                        .toList());
        return Map.of(
                "frame",
                frame,
                "from",
                comparison.from(),
                "to",
                comparison.to(),
                "address",
                address,
                "things",
                comparison.things().subList(from, Math.min(from + PAGE_SIZE, paging.total())).stream()
                        .map(views::thing)
                        .toList(),
                "paging",
                paging);
    }

    private static List<WebLink> alternates(String address, String about) {
        return List.of(
                new WebLink("alternate", address + ".json", "application/json"),
                new WebLink("alternate", address + ".atom" + (about.isEmpty() ? "" : "?" + about), AtomFeed.MEDIA_TYPE),
                new WebLink("alternate", address + ".rdfp", ReleaseFiles.RDF_PATCH));
    }
}
