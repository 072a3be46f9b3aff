package org.policygraph.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.rio.RDFFormat;

/** An RDF syntax that documents may be written in. */
public enum RdfSyntax {
    TURTLE(RDFFormat.TURTLE, "text/turtle", "ttl"),
    TRIG(RDFFormat.TRIG, "application/trig", "trig"),
    N_TRIPLES(RDFFormat.NTRIPLES, "application/n-triples", "nt"),
    N_QUADS(RDFFormat.NQUADS, "application/n-quads", "nq"),
    RDF_XML(RDFFormat.RDFXML, "application/rdf+xml", "rdf", "owl", "xml"),
    JSON_LD(RDFFormat.JSONLD, "application/ld+json", "jsonld", "json");

    private final RDFFormat format;
    private final String mediaType;
    private final List<String> suffixes;

    RdfSyntax(RDFFormat format, String mediaType, String... suffixes) {
        this.format = format;
        this.mediaType = mediaType;
        this.suffixes = List.of(suffixes);
    }

    /** The syntax that the suffix of a file's name stands for. */
    public static Optional<RdfSyntax> ofFileName(String name) {
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(syntax -> syntax.suffixes.contains(suffix))
                .findFirst();
    }

    /** The syntax of a media type; parameters such as {@code charset} are passed over. */
    public static Optional<RdfSyntax> ofMediaType(String mediaType) {
        String essence = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(syntax -> syntax.mediaType.equals(essence))
                .findFirst();
    }

    /** The suffixes of all syntaxes, for messages. */
    public static String suffixes() {
        return Arrays.stream(values())
                .map(syntax -> "." + syntax.suffixes.getFirst())
                .collect(Collectors.joining(" "));
    }

    /** The media types of all syntaxes, for messages. */
    public static String mediaTypes() {
        return Arrays.stream(values()).map(RdfSyntax::mediaType).collect(Collectors.joining(", "));
    }

    /** The registered media type. */
    public String mediaType() {
        return mediaType;
    }

    RDFFormat format() {
        return format;
    }
}
