package org.policygraph.cli;

import org.apache.jena.riot.RDFFormat;

/** What a release can be exported as. The formats without graphs carry the default graph alone. */
enum ExportFormat {
    TRIG(RDFFormat.TRIG_PRETTY, true),
    NQ(RDFFormat.NQUADS, true),
    TTL(RDFFormat.TURTLE_PRETTY, false),
    NT(RDFFormat.NTRIPLES, false),
    RDF(RDFFormat.RDFXML_PLAIN, false),
    JSONLD(RDFFormat.JSONLD11, true);

    private final RDFFormat format;
    private final boolean graphs;

    ExportFormat(RDFFormat format, boolean graphs) {
        this.format = format;
        this.graphs = graphs;
    }

    RDFFormat format() {
        return format;
    }

    boolean hasGraphs() {
        return graphs;
    }
}
