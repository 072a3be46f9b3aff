package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.policygraph.instance.ForReleases;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/** A ready question is no document: its address leads to what describes it. */
@ForReleases
@Controller
final class QuestionAddresses {

    private static final String DESCRIPTIONS = "/api/questions";

    @GetMapping("/questions")
    ResponseEntity<byte[]> questions(HttpServletRequest request) {
        return other(request, DESCRIPTIONS);
    }

    @GetMapping("/questions/{name}")
    ResponseEntity<byte[]> question(@PathVariable String name, HttpServletRequest request) {
        return other(request, DESCRIPTIONS + "/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> other(HttpServletRequest request, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + path))
                .build();
    }
}
