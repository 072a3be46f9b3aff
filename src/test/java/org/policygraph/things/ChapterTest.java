package org.policygraph.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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
        var missing = new TreeSet<String>();
        ontology.find(Node.ANY, RDF.Nodes.type, OWL.ObjectProperty.asNode()).forEachRemaining(triple -> {
            String name = triple.getSubject().getURI().substring(Pg.NAMESPACE.length());
            if (!ELSEWHERE.contains(name) && Chapter.of(Relation.of(triple.getSubject())) == Chapter.ELSE) {
                missing.add(name);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void namesTheWayBackOfEveryRelationThatHasNoNameForIt() {
        Graph ontology = RDFDataMgr.loadGraph("ontology/policygraph.ttl");
        var properties = new Properties(ontology);
        var missing = new TreeSet<String>();
        ontology.find(Node.ANY, RDF.Nodes.type, OWL.ObjectProperty.asNode()).forEachRemaining(triple -> {
            Node property = triple.getSubject();
            String name = property.getURI().substring(Pg.NAMESPACE.length());
            if (properties.inverse(property).isEmpty()
                    && !ELSEWHERE.contains(name)
                    && !Set.of("action", "holdsRoleIn").contains(name)
                    && !Phrases.hasWayBack(property)) {
                missing.add(name);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void readsFromWhoToWhatElse() {
        assertThat(Chapter.of(Relation.of(Pg.HAS_PARTICIPANT))).isEqualTo(Chapter.WHO);
        assertThat(Chapter.of(Relation.of(Pg.ADDRESSES))).isEqualTo(Chapter.TOPICS);
        assertThat(Chapter.of(new Relation(Pg.TREATY_OF, true))).isEqualTo(Chapter.WHO);
        assertThat(Chapter.of(Relation.of(Phrases.pg("unheardOf")))).isEqualTo(Chapter.ELSE);
    }
}
