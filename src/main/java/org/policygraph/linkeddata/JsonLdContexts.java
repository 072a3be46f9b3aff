package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.codec.digest.DigestUtils;
import org.policygraph.instance.ForReleases;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The document that JSON-LD names as its context. */
@ForReleases
@Controller
final class JsonLdContexts {

    private final Releases releases;
    private final Contexts contexts;

    JsonLdContexts(Releases releases, Contexts contexts) {
        this.releases = releases;
        this.contexts = contexts;
    }

    @GetMapping(Contexts.PATH)
    ResponseEntity<byte[]> context(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            byte[] document = contexts.document(release);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("application/ld+json"))
                    .cacheControl(CacheControl.noCache())
                    .eTag("\"" + DigestUtils.sha256Hex(document) + "\"")
                    .body(document);
        }
    }
}
