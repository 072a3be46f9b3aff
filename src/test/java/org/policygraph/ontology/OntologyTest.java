package org.policygraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;

class OntologyTest {

    @Test
    void staysInOwl2Dl() {
        assertThat(Reasoner.over(Sources.ontology()).violationsOf(new OWL2DLProfile()))
                .isEmpty();
    }

    @Test
    void staysInTheRlProfile() {
        assertThat(Reasoner.over(Sources.ontology()).violationsOf(new OWL2RLProfile()))
                .isEmpty();
    }

    @Test
    void saysNothingThatTheRulesDoNotCover() {
        assertThat(Reasoner.over(Sources.ontology()).beyondTheRules()).isEmpty();
    }

    @Test
    void hasNoClassThatNothingCanBe() {
        assertThat(Reasoner.over(Sources.ontology()).unsatisfiableClasses()).isEmpty();
    }

    @Test
    void staysInBothProfilesWithTheDocuments() {
        var reasoner = Reasoner.over(Sources.ontologyAndDocuments());
        assertThat(reasoner.violationsOf(new OWL2DLProfile())).isEmpty();
        assertThat(reasoner.violationsOf(new OWL2RLProfile())).isEmpty();
    }

    @Test
    void doesNotContradictTheDocuments() {
        assertThat(Reasoner.over(Sources.ontologyAndSampleOfDocuments()).findsItConsistent())
                .isTrue();
    }

    @Test
    void findsATopicThatTakesPartInAForum() {
        var graph = Sources.ontologyAndFixture();
        var forum = graph.createResource("https://example.org/forum");
        var participant = graph.createProperty(Sources.NAMESPACE + "hasParticipant");
        forum.addProperty(participant, graph.createResource("https://example.org/topic"));
        assertThat(Reasoner.over(graph).findsItConsistent()).isFalse();
    }
}
