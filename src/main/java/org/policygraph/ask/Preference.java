package org.policygraph.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Whether a request is one of a person, who reads pages, or of a program (RFC 9110, section 12.5.1). */
final class Preference {

    /** What programs ask for where people get a page. */
    private static final List<MediaType> DATA = Stream.of(
                    "application/json",
                    "application/ld+json",
                    "text/turtle",
                    "application/trig",
                    "application/rdf+xml",
                    "application/n-triples",
                    "application/n-quads")
            .map(MediaType::parseMediaType)
            .toList();

    private Preference() {}

    /** Whether a page is wanted more than any data; who has no wish is no browser. */
    static boolean isForPages(HttpServletRequest request) {
        try {
            List<MediaType> ranges =
                    MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            double data = DATA.stream()
                    .mapToDouble(type -> quality(ranges, type))
                    .max()
                    .orElse(0);
            return quality(ranges, MediaType.TEXT_HTML) > data;
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    /** The most specific range that a type falls under decides. */
    private static double quality(List<MediaType> ranges, MediaType type) {
        return Stream.of(type, new MediaType(type.getType(), "*"), MediaType.ALL)
                .flatMap(wanted -> ranges.stream().filter(range -> range.equalsTypeAndSubtype(wanted)))
                .findFirst()
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
