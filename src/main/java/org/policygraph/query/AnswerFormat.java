package org.policygraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.policygraph.syntax.XmlText;

/** The formats that answers are written in; the first of each kind is what those get who have no wish. */
public enum AnswerFormat {
    JSON(Kind.ROWS, ResultSetLang.RS_JSON, "application/sparql-results+json", "json", "application/json"),
    XML(Kind.ROWS, ResultSetLang.RS_XML, "application/sparql-results+xml", "xml", "application/xml", "text/xml"),
    CSV(Kind.ROWS, ResultSetLang.RS_CSV, "text/csv", "csv"),
    TSV(Kind.ROWS, ResultSetLang.RS_TSV, "text/tab-separated-values", "tsv"),
    TEXT(Kind.ROWS, ResultSetLang.RS_Text, "text/plain", "text"),
    TURTLE(Kind.GRAPH, Lang.TURTLE, "text/turtle", "turtle", "application/x-turtle"),
    TRIG(Kind.GRAPH, Lang.TRIG, "application/trig", "trig"),
    N_TRIPLES(Kind.GRAPH, Lang.NTRIPLES, "application/n-triples", "ntriples", "text/plain"),
    N_QUADS(Kind.GRAPH, Lang.NQUADS, "application/n-quads", "nquads"),
    RDF_XML(Kind.GRAPH, Lang.RDFXML, "application/rdf+xml", "rdfxml", "application/xml"),
    JSON_LD(Kind.GRAPH, Lang.JSONLD, "application/ld+json", "jsonld", "application/json");

    /** What an answer is made of. */
    public enum Kind {
        /** Rows of values, or a yes or no. */
        ROWS,
        /** Triples or quads. */
        GRAPH;

        /** The formats of this kind, the preferred one first. */
        public List<AnswerFormat> formats() {
            return Arrays.stream(AnswerFormat.values())
                    .filter(format -> format.kind == this)
                    .toList();
        }
    }

    private final Kind kind;
    private final Lang syntax;
    private final String mediaType;
    private final String shortName;
    private final List<String> otherMediaTypes;

    AnswerFormat(Kind kind, Lang syntax, String mediaType, String shortName, String... otherMediaTypes) {
        this.kind = kind;
        this.syntax = syntax;
        this.mediaType = mediaType;
        this.shortName = shortName;
        this.otherMediaTypes = List.of(otherMediaTypes);
    }

    /** The registered media type. */
    public String mediaType() {
        return mediaType;
    }

    /** What to write in {@code ?format=}. */
    public String shortName() {
        return shortName;
    }

    /** More general media types that people ask for when they mean this one. */
    public List<String> otherMediaTypes() {
        return otherMediaTypes;
    }

    /** The IRI of the format in the vocabulary of W3C's Unique URIs for File Formats. */
    public Optional<String> iri() {
        return switch (this) {
            case JSON -> format("SPARQL_Results_JSON");
            case XML -> format("SPARQL_Results_XML");
            case CSV -> format("SPARQL_Results_CSV");
            case TSV -> format("SPARQL_Results_TSV");
            case TEXT -> Optional.empty();
            case TURTLE -> format("Turtle");
            case TRIG -> format("TriG");
            case N_TRIPLES -> format("N-Triples");
            case N_QUADS -> format("N-Quads");
            case RDF_XML -> format("RDF_XML");
            case JSON_LD -> format("JSON-LD");
        };
    }

    /** Whether a short name such as {@code csv}, or a media type, stands for it. */
    public boolean answersTo(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return wanted.equals(shortName) || wanted.equals(mediaType) || otherMediaTypes.contains(wanted);
    }

    /** How a graph is written: compact by subject where it is small, streaming where that would take long. */
    public RDFFormat layout(boolean small) {
        return switch (this) {
            case TURTLE -> small ? RDFFormat.TURTLE_PRETTY : RDFFormat.TURTLE_BLOCKS;
            case TRIG -> small ? RDFFormat.TRIG_PRETTY : RDFFormat.TRIG_BLOCKS;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case N_QUADS -> RDFFormat.NQUADS_UTF8;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case JSON_LD -> RDFFormat.JSONLD11_PLAIN;
            case JSON, XML, CSV, TSV, TEXT -> throw new IllegalStateException(this + " holds rows");
        };
    }

    /**
     * Checks that a value can be written.
     *
     * @throws QueryFailure.NotWritable if it has a character that XML cannot hold and this is XML
     */
    void requireHolding(Node value) {
        if ((this == XML || this == RDF_XML) && !XmlText.canHold(value)) {
            throw new QueryFailure.NotWritable(mediaType
                    + " cannot hold this answer: XML has no way to write a control character, such as the form feed between"
                    + " the pages of a text; ask for another format");
        }
    }

    Lang syntax() {
        return syntax;
    }

    boolean holdsGraphs() {
        return this == TRIG || this == N_QUADS || this == JSON_LD;
    }

    private static Optional<String> format(String name) {
        return Optional.of("http://www.w3.org/ns/formats/" + name);
    }
}
