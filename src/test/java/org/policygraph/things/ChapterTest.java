package org.policygraph.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.policygraph.vocabulary.Pg;

class ChapterTest {

    /** Parts of passages, claims and releases, and of what joins two things, which no page of a thing tells. */
    private static final Set<String> ELSEWHERE = Set.of(
            "actor",
            "contradicts",
            "hasParticipation",
            "holder",
            "holds",
            "inDocument",
            "inForum",
            "modality",
            "passage");

    @Test
    void tellsEveryRelationOfTheOntologyInAChapter() {
        Graph ontology = RDFDataMgr.loadGraph("ontology/policygraph.ttl");
        assertThat(relations(ontology))
                .hasSizeGreaterThan(20)
                .filteredOn(relation -> Chapter.of(Relation.of(relation)) == Chapter.ELSE)
                .isEmpty();
    }

    @Test
    void namesTheWayBackOfEveryRelationThatHasNoNameForIt() {
        Graph ontology = RDFDataMgr.loadGraph("ontology/policygraph.ttl");
        var properties = new Properties(ontology);
        assertThat(relations(ontology))
                .filteredOn(relation -> properties.inverse(relation).isEmpty())
                .filteredOn(relation ->
                        !Set.of(Phrases.pg("action"), Phrases.pg("holdsRoleIn")).contains(relation))
                .filteredOn(relation -> !Phrases.hasWayBack(relation))
                .isEmpty();
    }

    /** Those of our own between things. */
    private static List<Node> relations(Graph ontology) {
        return ontology.find(Node.ANY, RDF.Nodes.type, OWL.ObjectProperty.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(relation -> relation.getURI().startsWith(Pg.NAMESPACE)
                        && !ELSEWHERE.contains(relation.getURI().substring(Pg.NAMESPACE.length())))
                .toList();
    }

    @Test
    void readsFromWhoToWhatElse() {
        assertThat(Chapter.of(Relation.of(Pg.HAS_PARTICIPANT))).isEqualTo(Chapter.WHO);
        assertThat(Chapter.of(Relation.of(Pg.ADDRESSES))).isEqualTo(Chapter.TOPICS);
        assertThat(Chapter.of(new Relation(Pg.TREATY_OF, true))).isEqualTo(Chapter.WHO);
        assertThat(Chapter.of(Relation.of(Phrases.pg("unheardOf")))).isEqualTo(Chapter.ELSE);
    }
}
