package org.policygraph.syntax;

import java.util.Collection;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFFormat;

/** A syntax in which a graph is handed out, the one that people read best first. */
public enum GraphSyntax {
    TURTLE("Turtle", RDFFormat.TURTLE, "text/turtle", "ttl", "Turtle"),
    TRIG("TriG", RDFFormat.TRIG, "application/trig", "trig", "TriG"),
    JSON_LD("JSON-LD", RDFFormat.JSONLD, "application/ld+json", "jsonld", "JSON-LD"),
    RDF_XML("RDF/XML", RDFFormat.RDFXML, "application/rdf+xml", "rdf", "RDF_XML"),
    N_TRIPLES("N-Triples", RDFFormat.NTRIPLES, "application/n-triples", "nt", "N-Triples"),
    N_QUADS("N-Quads", RDFFormat.NQUADS, "application/n-quads", "nq", "N-Quads");

    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final String label;
    private final RDFFormat format;
    private final String mediaType;
    private final String suffix;
    private final String iri;

    GraphSyntax(String label, RDFFormat format, String mediaType, String suffix, String iri) {
        this.label = label;
        this.format = format;
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.iri = iri;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** The registered media type. */
    public String mediaType() {
        return mediaType;
    }

    /** What follows the dot in an address. */
    public String suffix() {
        return suffix;
    }

    /** Its IRI in W3C's Unique URIs for File Formats. */
    public String iri() {
        return FORMATS + iri;
    }

    /** Whether it is written with the graph that each statement stands in; otherwise as one graph. */
    public boolean holdsGraphs() {
        return this == TRIG || this == N_QUADS;
    }

    /** Whether every text of the statements can be written in it. */
    public boolean canHold(Collection<Quad> quads) {
        return this != RDF_XML || quads.stream().map(Quad::getObject).allMatch(XmlText::canHold);
    }

    RDFFormat format() {
        return format;
    }
}
