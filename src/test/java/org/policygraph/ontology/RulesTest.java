package org.policygraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void addWhatOwlEntailsForEachKindOfInference() {
        assertAgreement(Sources.ontologyAndFixture());
    }

    @Test
    void addWhatOwlEntailsForTheDocuments() {
        assertAgreement(Sources.ontologyAndSampleOfDocuments());
    }

    @Test
    void followTheChainsOfTheOntology() {
        assertThat(Entailment.in(Rules.closure(Sources.ontologyAndFixture())))
                .contains(
                        relation("forum", "dealsWith", "topic"),
                        relation("forum", "dealsWith", "broadestTopic"),
                        relation("participant", "engagedWith", "topic"),
                        relation("member", "engagedWith", "topic"),
                        relation("holder", "holdsRoleIn", "forum"),
                        relation("subSubForum", "partOf", "forum"));
    }

    @Test
    void leaveTheAssertedTopicsAlone() {
        assertThat(Entailment.in(Rules.closure(Sources.ontologyAndFixture())))
                .doesNotContain(
                        relation("forum", "addresses", "topic"), relation("subSubForum", "addresses", "broaderTopic"));
    }

    @Test
    void sayNothingAboutTheVocabularyItself() {
        var ontology = Sources.ontology();
        var added = Rules.closure(ontology).remove(ontology);
        for (var kind : List.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)) {
            assertThat(added.listSubjects().toSet())
                    .doesNotContainAnyElementsOf(
                            ontology.listSubjectsWithProperty(RDF.type, kind).toSet());
        }
    }

    @Test
    void concludeNothingFromALiteralWhereAThingIsMeant() {
        var graph = Sources.ontologyAndFixture();
        var before = Rules.closure(graph);
        var outcome = ResourceFactory.createProperty(Sources.NAMESPACE + "hasOutcome");
        graph.createResource("https://example.org/forum").addProperty(outcome, "a slip");
        var added = Rules.closure(graph).remove(before);
        assertThat(added.listStatements().toList())
                .extracting(statement -> statement.getPredicate().getLocalName())
                .containsExactly("hasOutcome");
    }

    /** Both directions: what the rules miss, and what they add without OWL's leave. */
    private static void assertAgreement(Model graph) {
        assertThat(Entailment.in(Rules.closure(graph)))
                .containsExactlyInAnyOrderElementsOf(Reasoner.over(graph).entailments());
    }

    private static String relation(String subject, String property, String object) {
        var data = "https://example.org/";
        return Entailment.relation(data + subject, Sources.NAMESPACE + property, data + object);
    }
}
