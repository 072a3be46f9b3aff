package org.policygraph.linkeddata;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;

/**
 * What is sent: a representation, and under which media type.
 *
 * @param expanded JSON-LD with whole names, which needs no context document
 */
record Choice(Representation representation, MediaType contentType, boolean expanded) {

    /** The form of JSON-LD that can be read without anything else (JSON-LD 1.1, section 6.1). */
    static final String EXPANDED = "http://www.w3.org/ns/json-ld#expanded";

    /** A representation under its own media type. */
    static Choice of(Representation representation) {
        return as(representation, representation.mediaType());
    }

    /** A representation under a media type that it can have as well. */
    static Choice as(Representation representation, MediaType type) {
        MediaType sent = type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
        return new Choice(representation, sent, false);
    }

    /** JSON-LD with whole names. */
    static Choice expandedJsonLd() {
        MediaType type = new MediaType(Representation.JSON_LD.mediaType(), Map.of("profile", '"' + EXPANDED + '"'));
        return new Choice(Representation.JSON_LD, type, true);
    }
}
