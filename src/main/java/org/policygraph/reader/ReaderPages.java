package org.policygraph.reader;

import java.net.URI;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.policygraph.page.Frame;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.page.WebPage;
import org.policygraph.vocabulary.Names;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Pages about a release as a whole or a part of it, which have no other representation.
 *
 * @param pages writes them
 */
public record ReaderPages(Pages pages) {

    /** The frame around such a page. */
    public static Frame frame(PinnedRelease release, Site site, String title, Section section) {
        return Frame.of(site.root(), title, section)
                .of(ReleaseText.state(release.record()))
                .at(site.clocks().moment(release.record()))
                .as(page(site));
    }

    /** What it is to search engines: where it is only if that is the same whatever anybody looks for. */
    private static WebPage page(Site site) {
        String host =
                site.origin().substring(0, site.origin().length() - site.root().length());
        boolean isChosen = !site.clocks().others().isEmpty();
        return WebPage.of(isChosen ? "" : host + site.clocks().path(), dataset(site.names()));
    }

    /** The IRI of the dataset as it goes on through its releases. */
    public static String dataset(Names names) {
        return names.base() + "catalog#dataset";
    }

    /**
     * The page, as an answer with its digest as entity tag: who has it already gets 304 (RFC 9110, section 13.1.2).
     *
     * @param template its path below {@code src/main/jte}
     * @param shown what it declares, by name
     */
    public ResponseEntity<byte[]> answer(String template, Map<String, Object> shown) {
        return answer(HttpStatus.OK, template, shown);
    }

    /** The same with another status, for a form that cannot be understood. */
    public ResponseEntity<byte[]> answer(HttpStatus status, String template, Map<String, Object> shown) {
        byte[] page = pages.written(template, shown);
        var answer = ResponseEntity.status(status);
        if (status == HttpStatus.OK) {
            answer.eTag(DigestUtils.sha256Hex(page));
        }
        return answer.contentType(MediaType.parseMediaType(Pages.MEDIA_TYPE))
                .cacheControl(CacheControl.noCache())
                .headers(headers -> Pages.HEADERS.forEach(headers::set))
                .body(page);
    }

    /** Leads to the address that says the same in the shortest way, so that it can be shared. */
    public static ResponseEntity<byte[]> elsewhere(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
