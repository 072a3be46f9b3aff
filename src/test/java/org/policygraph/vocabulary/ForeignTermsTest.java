package org.policygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class ForeignTermsTest {

    @Test
    void callsATermDifferentlyInASentenceAndOverAList() {
        Node broader = SKOS.broader.asNode();

        assertThat(ForeignTerms.verb(broader)).contains("has the broader topic");
        assertThat(ForeignTerms.name(broader)).contains("broader topic");
        assertThat(ForeignTerms.name(RDF.type.asNode())).contains("kind");
        assertThat(ForeignTerms.name(DCTerms.type.asNode())).contains("kind");
        assertThat(ForeignTerms.verb(SKOS.prefLabel.asNode())).contains("is called");
    }

    @Test
    void leavesTheTermsOfPolicyGraphToTheOntology() {
        assertThat(ForeignTerms.name(Pg.DATE)).isEmpty();
    }
}
