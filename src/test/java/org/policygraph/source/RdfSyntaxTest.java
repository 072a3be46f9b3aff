package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdfSyntaxTest {

    @ParameterizedTest
    @CsvSource({
        "claims.ttl, TURTLE",
        "claims.trig, TRIG",
        "claims.nt, N_TRIPLES",
        "claims.nq, N_QUADS",
        "claims.rdf, RDF_XML",
        "claims.owl, RDF_XML",
        "claims.xml, RDF_XML",
        "claims.jsonld, JSON_LD",
        "claims.json, JSON_LD",
        "CLAIMS.V2.TTL, TURTLE",
    })
    void isKnownByTheSuffixOfAFile(String name, RdfSyntax syntax) {
        assertThat(RdfSyntax.ofFileName(name)).contains(syntax);
    }

    @ParameterizedTest
    @CsvSource({"text.txt", "README.md", "ttl.bak", "claims"})
    void isUnknownForOtherFiles(String name) {
        assertThat(RdfSyntax.ofFileName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, TURTLE",
        "application/trig, TRIG",
        "application/n-triples, N_TRIPLES",
        "application/n-quads, N_QUADS",
        "application/rdf+xml, RDF_XML",
        "application/ld+json, JSON_LD",
        "'Text/Turtle; charset=utf-8', TURTLE",
    })
    void isKnownByTheMediaType(String mediaType, RdfSyntax syntax) {
        assertThat(RdfSyntax.ofMediaType(mediaType)).contains(syntax);
    }

    @Test
    void isUnknownForOtherMediaTypes() {
        assertThat(RdfSyntax.ofMediaType("text/html")).isEmpty();
        assertThat(RdfSyntax.ofMediaType("")).isEmpty();
    }
}
