package org.policygraph.linkeddata;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygraph.syntax.GraphSyntax;
import org.springframework.http.MediaType;

/** How something can be shown; the first is for those who have no wish. */
enum Representation {
    TURTLE(GraphSyntax.TURTLE),
    HTML,
    TRIG(GraphSyntax.TRIG),
    JSON_LD(GraphSyntax.JSON_LD),
    RDF_XML(GraphSyntax.RDF_XML),
    N_TRIPLES(GraphSyntax.N_TRIPLES),
    N_QUADS(GraphSyntax.N_QUADS);

    private final @Nullable GraphSyntax syntax;
    private final MediaType mediaType;
    private final String suffix;

    Representation() {
        this.syntax = null;
        this.mediaType = MediaType.TEXT_HTML;
        this.suffix = "html";
    }

    Representation(GraphSyntax syntax) {
        this.syntax = syntax;
        this.mediaType = MediaType.parseMediaType(syntax.mediaType());
        this.suffix = syntax.suffix();
    }

    /** The syntax of the graph; nothing for a page. */
    Optional<GraphSyntax> syntax() {
        return Optional.ofNullable(syntax);
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** What follows the dot in an address. */
    String suffix() {
        return suffix;
    }

    /** What people call it. */
    String label() {
        return syntax().map(GraphSyntax::label).orElse("HTML");
    }

    static Optional<Representation> withSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(each -> each.suffix.equals(suffix))
                .findFirst();
    }

    static List<Representation> graphs() {
        return Arrays.stream(values()).filter(each -> each != HTML).toList();
    }
}
