package org.policygraph.linkeddata;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.policygraph.syntax.JsonLdForm;
import org.springframework.http.MediaType;

/**
 * What is sent: a representation, and under which media type.
 *
 * @param form how JSON-LD is written
 */
record Choice(Representation representation, MediaType contentType, JsonLdForm form) {

    /** A representation under its own media type. */
    static Choice of(Representation representation) {
        return as(representation, representation.mediaType());
    }

    /** A representation under a media type that it can have as well. */
    static Choice as(Representation representation, MediaType type) {
        MediaType sent = type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
        return new Choice(representation, sent, JsonLdForm.COMPACTED);
    }

    /** JSON-LD in a form that was asked for. */
    static Choice of(JsonLdForm form) {
        MediaType type =
                new MediaType(Representation.JSON_LD.mediaType(), Map.of("profile", '"' + form.profile() + '"'));
        return new Choice(Representation.JSON_LD, type, form);
    }
}
