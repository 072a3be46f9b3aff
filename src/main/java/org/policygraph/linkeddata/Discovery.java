package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.policygraph.instance.ForReleases;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

/** What robots and browsers look for at the addresses where they expect it. */
@ForReleases
@Controller
final class Discovery {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType OPENSEARCH = MediaType.parseMediaType("application/opensearchdescription+xml");

    private final Releases releases;
    private final ReadyQuestions questions;

    Discovery(Releases releases, ReadyQuestions questions) {
        this.releases = releases;
        this.questions = questions;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            String origin = Site.of(request, release.names()).origin();
            return answer(TEXT, """
                    # Pages and data are for everyone; queries and the interface for programs are not pages.
                    User-agent: *
                    Disallow: /sparql
                    Disallow: /api/

                    Sitemap: %s/sitemap.xml
                    """.formatted(origin).getBytes(StandardCharsets.UTF_8));
        }
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            return answer(
                    MediaType.APPLICATION_XML,
                    Sitemap.of(release, questions, Site.of(request, release.names()))
                            .whole());
        }
    }

    @GetMapping("/sitemap-{number:[1-9][0-9]{0,4}}.xml")
    ResponseEntity<byte[]> sitemap(@PathVariable int number, HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Sitemap sitemap = Sitemap.of(release, questions, Site.of(request, release.names()));
            if (number > sitemap.files()) {
                throw Unknown.address("/sitemap-" + number + ".xml", Map.of("/sitemap.xml", "The sitemap"));
            }
            return answer(MediaType.APPLICATION_XML, sitemap.file(number));
        }
    }

    /** OpenSearch 1.1. */
    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> search(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            String origin =
                    HtmlUtils.htmlEscape(Site.of(request, release.names()).origin());
            return answer(OPENSEARCH, """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                      <ShortName>PolicyGraph</ShortName>
                      <Description>Who decided what, where, on which topic, and the sentence that says so.</Description>
                      <InputEncoding>UTF-8</InputEncoding>
                      <Url type="text/html" template="%1$s/search?q={searchTerms}"/>
                      <Url type="application/json" template="%1$s/api/search?q={searchTerms}"/>
                      <Url type="application/opensearchdescription+xml" rel="self" template="%1$s/opensearch.xml"/>
                    </OpenSearchDescription>
                    """.formatted(origin).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(body);
    }
}
