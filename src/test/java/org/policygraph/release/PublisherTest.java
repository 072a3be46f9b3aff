package org.policygraph.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.source.Bundle;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceFolder;
import org.policygraph.source.SourcedQuad;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Pg;

class PublisherTest {

    private static final Node MINUTES = Doors.NAMES.id("minutes");
    private static final Node SAYS_PARTICIPATES = Doors.NAMES.id("minutes/s2");

    private final MemoryStore store = new MemoryStore();
    private final Publisher publisher = Doors.to(store);

    @Test
    void recordsWhatAReleaseIs() {
        var published = publish(Minutes.stored().bundle());
        assertThat(published.number()).isEqualTo(1);
        assertThat(published.issued()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(published.reason()).isEqualTo("test");
        assertThat(published.documents()).isEqualTo(1);
        assertThat(published.statements()).isEqualTo(2);
        assertThat(published.engineDigest()).startsWith(Doors.SCHEMA.digest() + "/");
        assertThat(new ReleaseRecords(Doors.NAMES).newest(store.current().dataset()))
                .isEqualTo(published);
    }

    @Test
    void computesTheGraphsOfARelease() {
        publish(Minutes.stored().bundle());
        Node arcadia = Doors.NAMES.id("arcadia");
        Node forum = Doors.NAMES.id("harbour-forum");
        assertThat(content())
                .contains(
                        Quad.create(SAYS_PARTICIPATES, arcadia, pg("participatesIn"), forum),
                        Quad.create(Quad.defaultGraphIRI, arcadia, pg("participatesIn"), forum),
                        Quad.create(Doors.NAMES.inferred(), forum, Pg.HAS_PARTICIPANT, arcadia),
                        Quad.create(Quad.defaultGraphIRI, forum, Pg.HAS_PARTICIPANT, arcadia),
                        Quad.create(Doors.NAMES.claims(), claim("s2/claim-9d4b7701668e"), Pg.OBJECT, forum),
                        Quad.create(Quad.defaultGraphIRI, claim("s2/claim-9d4b7701668e"), Pg.OBJECT, forum))
                .anyMatch(quad -> quad.getSubject().equals(SAYS_PARTICIPATES)
                        && quad.getPredicate().equals(Pg.EARLIEST)
                        && quad.getObject().getLiteralLexicalForm().equals("2010-01-01"))
                .noneMatch(quad -> quad.isDefaultGraph() && quad.getPredicate().equals(Pg.TEXT));
    }

    @Test
    void storesNothingWhenNothingHasChanged() {
        ReleaseRecord first = publish(Minutes.stored().bundle());
        Set<Quad> before = content();
        assertThat(publisher.publish(List.of(Minutes.stored().bundle()), "again"))
                .isEqualTo(new Publication.Unchanged(first));
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void givesTheSameHashForAnotherOrder() {
        ReleaseRecord first = publish(Minutes.stored().bundle());
        Bundle bundle = Minutes.stored().bundle();
        var reversed = new ArrayList<SourcedQuad>(bundle.statements()).reversed();
        Publication again = Doors.to(new MemoryStore())
                .publish(List.of(new Bundle("other", reversed, bundle.documents(), bundle.digest())), "test");
        assertThat(again).isInstanceOf(Publication.Published.class);
        assertThat(((Publication.Published) again).release().contentHash()).isEqualTo(first.contentHash());
    }

    @Test
    void numbersReleasesAndKeepsTheirRecords() {
        publish(Minutes.stored().bundle());
        ReleaseRecord second = publish(
                Minutes.stored().with("\"Arcadia\"@en", "\"Great Arcadia\"@en").bundle());
        assertThat(second.number()).isEqualTo(2);
        assertThat(content())
                .filteredOn(quad -> quad.getGraph().equals(Doors.NAMES.releases())
                        && quad.getPredicate().equals(Pg.RELEASE_NUMBER))
                .hasSize(2);
        assertThat(labels()).contains("Great Arcadia").doesNotContain("Arcadia");
    }

    @Test
    void rollsBackToAnOlderReleaseAndKeepsThoseInBetween() {
        ReleaseRecord first = publish(Minutes.stored().bundle());
        publish(Minutes.stored().with("\"Arcadia\"@en", "\"Great Arcadia\"@en").bundle());
        Publication rolledBack = publisher.rollBack(1, "the name was right");
        assertThat(rolledBack).isInstanceOf(Publication.Published.class);
        ReleaseRecord third = ((Publication.Published) rolledBack).release();
        assertThat(third.number()).isEqualTo(3);
        assertThat(third.reason()).isEqualTo("the name was right");
        assertThat(third.contentHash()).isEqualTo(first.contentHash());
        assertThat(labels()).contains("Arcadia").doesNotContain("Great Arcadia");
        assertThat(store.releases()).extracting(ReleaseRecord::number).containsExactly(1L, 2L, 3L);
        assertThat(publisher.rollBack(1, "again")).isEqualTo(new Publication.Unchanged(third));
        assertThatThrownBy(() -> publisher.rollBack(4, "too far"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no release 4; there are releases 1 to 3");
    }

    @Test
    void staysRolledBackWhenItStartsAgain() {
        publisher.synchronise(Minutes.stored().installed(), "start");
        publisher.change(
                dataset -> dataset.deleteAny(SAYS_PARTICIPATES, Node.ANY, Node.ANY, Node.ANY), "take out a passage");
        publisher.rollBack(2, "stay");
        publisher.rollBack(1, "back");
        assertThat(publisher.synchronise(Minutes.stored().installed(), "start"))
                .isInstanceOf(Publication.Unchanged.class);
    }

    @Test
    void leavesTheNewestReleaseWhereAChangeIsRefused() {
        ReleaseRecord first = publish(Minutes.stored().bundle());
        Set<Quad> before = content();
        assertThat(publisher.publish(
                        List.of(Minutes.stored().with("pg:page 2", "pg:page 3").bundle()), "wrong"))
                .isInstanceOf(Publication.Refused.class);
        assertThat(content()).isEqualTo(before);
        assertThat(store.current().record()).isEqualTo(first);
    }

    @Test
    void keepsTheReleaseWhereOnlyCommentsHaveChanged() {
        ReleaseRecord first = publish(Minutes.stored().bundle());
        Minutes commented = Minutes.stored().with("# An invented document", "# A document");
        assertThat(publisher.synchronise(commented.installed(), "comments"))
                .isEqualTo(new Publication.Unchanged(first));
        assertThat(digestsOfBundles()).containsExactly(commented.bundle().digest());
    }

    @Test
    void recordsTheEngineOnceWhereItChangesNothing() {
        ReleaseRecord first = publish(Minutes.stored().bundle());
        Publication again =
                Doors.to(store, Doors.edited()).synchronise(Minutes.stored().installed(), "new engine");
        assertThat(again).asInstanceOf(type(Publication.Unchanged.class)).satisfies(unchanged -> {
            assertThat(unchanged.release().number()).isEqualTo(first.number());
            assertThat(unchanged.release().engineDigest()).startsWith("edited/");
        });
        assertThat(content())
                .filteredOn(quad -> quad.getPredicate().equals(Pg.ENGINE_DIGEST)
                        && quad.getGraph().equals(Doors.NAMES.releases()))
                .singleElement()
                .satisfies(quad ->
                        assertThat(quad.getObject().getLiteralLexicalForm()).startsWith("edited/"));
    }

    @Test
    void keepsWhatACuratorChangedWhereFilesAreTheSame() {
        publisher.synchronise(Minutes.stored().installed(), "first start");
        ReleaseRecord changed = changed(dataset -> dataset.add(remark()));
        assertThat(publisher.synchronise(Minutes.stored().installed(), "start"))
                .isEqualTo(new Publication.Unchanged(changed));
        assertThat(content()).contains(remark());
    }

    @Test
    void keepsWhatWasPublishedOverADocumentOfTheInstallation() {
        Installation installed = Minutes.stored().installed();
        publisher.synchronise(installed, "first start");
        ReleaseRecord corrected = publish(
                Minutes.stored().with("\"Arcadia\"@en", "\"Great Arcadia\"@en").bundle());
        assertThat(publisher.synchronise(installed, "second start")).isEqualTo(new Publication.Unchanged(corrected));
        assertThat(labels()).contains("Great Arcadia");
    }

    @Test
    void takesTheFilesWhereTheyHaveChanged() {
        publish(Minutes.stored().bundle());
        changed(dataset -> dataset.add(remark()));
        Minutes edited = Minutes.stored().with("\"Arcadia\"@en", "\"Great Arcadia\"@en");
        assertThat(publisher.synchronise(edited.installed(), "start")).isInstanceOf(Publication.Published.class);
        assertThat(content()).doesNotContain(remark());
    }

    @Test
    void refusesAnotherFolderThatDescribesADocumentOfTheInstallation() {
        Installation installed = Minutes.stored().installed();
        publisher.synchronise(installed, "first start");
        SourceFolder other =
                Minutes.stored().with("\"Arcadia\"@en", "\"Great Arcadia\"@en").folder("documents/other");
        var both = new Installation(
                Stream.concat(installed.folders().stream(), Stream.of(other)).toList(), installed.reader());
        assertThatThrownBy(() -> publisher.synchronise(both, "second start"))
                .isInstanceOf(SourceException.class)
                .hasMessage("documents/other: describes " + MINUTES
                        + ", and so does documents/minutes; a document has one bundle");
        assertThat(labels()).contains("Arcadia").doesNotContain("Great Arcadia");
    }

    @Test
    void refusesToDeleteAPassageThatStillHoldsStatements() {
        publish(Minutes.stored().bundle());
        Publication refused = publisher.change(
                dataset -> dataset.deleteAny(MINUTES, SAYS_PARTICIPATES, Node.ANY, Node.ANY), "delete");
        assertThat(refused)
                .asInstanceOf(type(Publication.Refused.class))
                .satisfies(publication -> assertThat(publication.report().toString())
                        .contains("<" + SAYS_PARTICIPATES + ">: holds statements")
                        .contains("delete its statements too"));
    }

    @Test
    void deletesAPassageWithItsStatements() {
        publish(Minutes.stored().bundle());
        ReleaseRecord changed = changed(dataset -> {
            dataset.deleteAny(MINUTES, SAYS_PARTICIPATES, Node.ANY, Node.ANY);
            dataset.removeGraph(SAYS_PARTICIPATES);
        });
        assertThat(changed.statements()).isEqualTo(1);
        assertThat(content())
                .noneMatch(quad -> quad.toString().contains("participa")
                        && quad.getSubject().equals(Doors.NAMES.id("arcadia")));
    }

    @ParameterizedTest
    @MethodSource("computedGraphs")
    void refusesToWriteAComputedGraph(Node graph) {
        publish(Minutes.stored().bundle());
        Set<Quad> before = content();
        Quad added = Quad.create(graph, MINUTES, RDFS.label.asNode(), NodeFactory.createLiteralString("forged"));
        assertThatThrownBy(() -> publisher.change(dataset -> dataset.add(added), "forge"))
                .isInstanceOf(ProtectedGraphException.class)
                .hasMessageContaining("is computed when a release is published");
        assertThatThrownBy(() ->
                        publisher.change(dataset -> dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY), "delete"))
                .isInstanceOf(ProtectedGraphException.class);
        assertThat(content()).isEqualTo(before);
    }

    static Stream<Node> computedGraphs() {
        return Stream.of(
                Quad.defaultGraphIRI,
                NodeFactory.createURI(Pg.ONTOLOGY),
                Doors.NAMES.topics(),
                Doors.NAMES.eurovoc(),
                Doors.NAMES.inferred(),
                Doors.NAMES.claims(),
                Doors.NAMES.releases());
    }

    @Test
    void refusesBrokenLiteralsThatCameByAChange() {
        publish(Minutes.stored().bundle());
        Publication refused = publisher.change(
                dataset -> {
                    dataset.deleteAny(MINUTES, SAYS_PARTICIPATES, Pg.PAGE, Node.ANY);
                    dataset.add(
                            MINUTES,
                            SAYS_PARTICIPATES,
                            Pg.PAGE,
                            NodeFactory.createLiteralDT("two", XSDDatatype.XSDinteger));
                    dataset.deleteAny(MINUTES, SAYS_PARTICIPATES, Pg.EXACT_QUOTE, Node.ANY);
                    dataset.add(MINUTES, SAYS_PARTICIPATES, Pg.EXACT_QUOTE, MINUTES);
                },
                "break");
        assertThat(refused).isInstanceOf(Publication.Refused.class);
    }

    @Test
    void leavesTheNewestReleaseWhereAChangeFails() {
        publish(Minutes.stored().bundle());
        Set<Quad> before = content();
        assertThatThrownBy(() -> publisher.change(
                        dataset -> {
                            dataset.clear();
                            throw new IllegalStateException("half way");
                        },
                        "fail"))
                .hasMessage("half way");
        assertThat(content()).isEqualTo(before);
        assertThat(changed(dataset -> dataset.add(remark())).number()).isEqualTo(2);
    }

    @Test
    void checksWithoutStoring() {
        assertThat(publisher.check(List.of(Minutes.stored().bundle())).findings())
                .isEmpty();
        assertThat(store.current().record()).isEqualTo(ReleaseRecord.NONE);
    }

    private ReleaseRecord publish(Bundle bundle) {
        Publication publication = publisher.publish(List.of(bundle), "test");
        assertThat(publication).isInstanceOf(Publication.Published.class);
        return store.current().record();
    }

    private ReleaseRecord changed(Consumer<DatasetGraph> change) {
        assertThat(publisher.change(change, "change")).isInstanceOf(Publication.Published.class);
        return store.current().record();
    }

    private Set<Quad> content() {
        DatasetGraph dataset = store.current().dataset();
        return Txn.calculateRead(dataset, () -> dataset.stream().collect(Collectors.toSet()));
    }

    private Stream<String> digestsOfBundles() {
        return content().stream()
                .filter(quad -> quad.getPredicate().equals(Pg.BUNDLE_DIGEST)
                        && quad.getSubject().equals(MINUTES))
                .map(quad -> quad.getObject().getLiteralLexicalForm());
    }

    private Set<String> labels() {
        return content().stream()
                .filter(quad -> quad.getPredicate().equals(SKOS.prefLabel.asNode()))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .collect(Collectors.toSet());
    }

    private static Quad remark() {
        return Quad.create(
                MINUTES,
                Doors.NAMES.id("arcadia"),
                SKOS.note.asNode(),
                NodeFactory.createLiteralLang("A remark.", "en"));
    }

    private static Node claim(String name) {
        return Doors.NAMES.id("minutes/" + name);
    }

    private static Node pg(String name) {
        return NodeFactory.createURI(Pg.NAMESPACE + name);
    }
}
