package org.policygraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** Releases with invented ontologies. */
class OntologyVersionsTest {

    private static final Names NAMES = Names.standard();
    private static final String PREFIXES = """
            PREFIX id: <https://w3id.org/policygraph/id/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final String VERSION = "<https://w3id.org/policygraph/ns> owl:versionIRI"
            + " <https://w3id.org/policygraph/ns/0.1.0> ; owl:versionInfo \"0.1.0\" .\n";
    private static final String TERMS = """
            pg:Forum a owl:Class ; rdfs:label "forum"@en ; skos:definition "Where actors meet."@en .
            pg:Panel a owl:Class ; rdfs:label "panel"@en ; skos:definition "A few who speak."@en .
            pg:holds a owl:ObjectProperty ; rdfs:label "holds"@en ; skos:definition "Has a role."@en .
            """;
    private static final String TOPICS = "id:topic-a a pg:Topic ; skos:prefLabel \"A\"@en .\n";

    private final MemoryStore store = new MemoryStore();
    private final OntologyVersions versions = new OntologyVersions(store, NAMES);

    @Test
    void tellsTermsAndTopicsThatCameWentAndWereSaidOtherwise() {
        publish("one", VERSION + TERMS, TOPICS);
        publish(
                "two",
                VERSION.replace("0.1.0", "0.2.0")
                        + TERMS.replace("\"forum\"", "\"venue\"")
                                .replace("A few who speak.", "A few who are asked to speak.")
                                .replaceFirst("pg:holds .*\n", "")
                        + "pg:treats a owl:ObjectProperty ; rdfs:label \"treats\"@en .",
                TOPICS + "id:topic-b a pg:Topic ; skos:prefLabel \"B\"@en .");

        OntologyStep step = only();

        assertThat(step.versionBefore()).isEqualTo("https://w3id.org/policygraph/ns/0.1.0");
        assertThat(step.versionAfter()).isEqualTo("https://w3id.org/policygraph/ns/0.2.0");
        assertThat(change(step, term("Forum")).kind()).isEqualTo(Change.Kind.RENAMED);
        assertThat(change(step, term("Panel")).kind()).isEqualTo(Change.Kind.REDESCRIBED);
        assertThat(change(step, term("Panel")).after())
                .containsExactly(NodeFactory.createLiteralLang("A few who are asked to speak.", "en"));
        assertThat(change(step, term("holds")).kind()).isEqualTo(Change.Kind.REMOVED);
        assertThat(change(step, term("treats")).kind()).isEqualTo(Change.Kind.INTRODUCED);
        assertThat(change(step, NAMES.id("topic-b")).kind()).isEqualTo(Change.Kind.INTRODUCED);
        assertThat(step.comparison().things()).hasSize(5);
    }

    @Test
    void takesATermWithAnotherIriForTheSameTerm() {
        publish("one", VERSION + TERMS, TOPICS);
        publish("two", VERSION + TERMS.replace("pg:Panel", "pg:ExpertPanel"), TOPICS);

        OntologyStep step = only();

        assertThat(step.comparison().things()).hasSize(1);
        Change renamed = change(step, term("ExpertPanel"));
        assertThat(renamed.kind()).isEqualTo(Change.Kind.RENAMED);
        assertThat(renamed.before()).containsExactly(term("Panel"));
        assertThat(renamed.after()).containsExactly(term("ExpertPanel"));
    }

    @Test
    void readsNothingWhereTheProjectIsTheSameAndTellsNothingOfRules() {
        publish("one", VERSION + TERMS, TOPICS);
        publish("one", VERSION + TERMS, TOPICS);
        publish("other rules", VERSION + TERMS, TOPICS);

        assertThat(versions.steps(3, 9)).isEmpty();
    }

    @Test
    void knowsTheLastReleaseOfEachVersion() {
        publish("one", VERSION + TERMS, TOPICS);
        publish("a word", VERSION + TERMS.replace("\"forum\"", "\"venue\""), TOPICS);
        publish("two", VERSION.replace("0.1.0", "0.2.0") + TERMS, TOPICS);

        assertThat(versions.versions(3, 9))
                .extracting(version -> version.iri() + " " + version.last().number())
                .containsExactly("https://w3id.org/policygraph/ns/0.2.0 3", "https://w3id.org/policygraph/ns/0.1.0 2");
        assertThat(versions.versions(2, 9)).hasSize(1);
        assertThat(versions.steps(3, 9))
                .extracting(step -> step.comparison().to().number())
                .containsExactly(3L, 2L);
        assertThat(versions.steps(3, 1)).hasSize(1);
    }

    private OntologyStep only() {
        List<OntologyStep> steps = versions.steps(store.current().record().number(), 9);
        assertThat(steps).hasSize(1);
        return steps.getFirst();
    }

    private static Change change(OntologyStep step, Node thing) {
        List<Change> changes = step.comparison().things().stream()
                .filter(each -> each.thing().equals(thing))
                .flatMap(each -> each.changes().stream())
                .toList();
        assertThat(changes).as(thing.toString()).hasSize(1);
        return changes.getFirst();
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Pg.NAMESPACE + name);
    }

    private void publish(String digest, String ontology, String topics) {
        long number = store.current().record().number() + 1;
        DatasetGraph content = DatasetGraphFactory.create();
        RDFParser.fromString(
                        PREFIXES + "<https://w3id.org/policygraph/ns> {" + ontology + "} <" + NAMES.topics() + "> {"
                                + topics + "}",
                        Lang.TRIG)
                .parse(content);
        List.copyOf(content.stream().toList())
                .forEach(quad -> content.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
        store.publish(new ReleaseRecord(number, Instant.EPOCH, "hash-" + number, digest, "test", 1, 1), content);
    }
}
