package org.policygraph.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.store.Attestation;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;
import org.policygraph.store.Tdb2Store;

/** Who answers for a release, what it was made from, and what was looked at before. */
class AttestationTest {

    private static final Node MINUTES = Doors.NAMES.id("minutes");

    @Test
    void theRecordNamesTheAuthorAndTheChecks() {
        var store = new MemoryStore();

        ReleaseRecord release = publish(Doors.to(store).by(new Author(" Ministry, \"Cyber\" unit ")));

        assertThat(release.attestation().author()).isEqualTo("Ministry, \"Cyber\" unit");
        assertThat(release.attestation().checks())
                .contains("contact data", "evidence", "quotes", "shapes")
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.contains(","));
        assertThat(release.attestation().warnings()).isZero();
        assertThat(new ReleaseRecords(Doors.NAMES).newest(store.current().dataset()))
                .isEqualTo(release);
    }

    @Test
    void aReleaseOfNobodyStillNamesItsChecks() {
        Attestation attestation = publish(Doors.to(new MemoryStore())).attestation();

        assertThat(attestation.author()).isEmpty();
        assertThat(attestation.checks()).isNotEmpty();
    }

    @Test
    void theRecordsOfOlderReleasesKeepTheirAuthorsInTheStore(@TempDir Path folder) {
        try (Store store = Tdb2Store.open(folder.resolve("store"), new ReleaseRecords(Doors.NAMES)::newest)) {
            publish(Doors.to(store).by(new Author("first")));
            rename(Doors.to(store).by(new Author("second")));
        }
        try (Store store = Tdb2Store.open(folder.resolve("store"), new ReleaseRecords(Doors.NAMES)::newest)) {
            assertThat(store.releases())
                    .extracting(release -> release.attestation().author())
                    .containsExactly("first", "second");
            assertThat(store.releases())
                    .allMatch(release -> release.attestation().checks().contains("quotes"));
        }
    }

    @Test
    void theSourcesAreTheDocumentsThatItBroughtOrChanged() {
        var store = new MemoryStore();
        publish(Doors.to(store));
        assertThat(sources(store, 1)).containsExactly(MINUTES);

        rename(Doors.to(store));
        assertThat(sources(store, 2)).containsExactly(MINUTES);

        Publication withdrawn = Doors.to(store)
                .change(
                        dataset -> dataset.find().forEachRemaining(quad -> {
                            if (Doors.NAMES
                                    .documentOf(quad.getGraph())
                                    .filter(MINUTES::equals)
                                    .isPresent()) {
                                dataset.delete(quad);
                            }
                        }),
                        "withdrawn");
        assertThat(withdrawn).isInstanceOf(Publication.Published.class);
        assertThat(sources(store, 3)).isEmpty();
        assertThat(sources(store, 1)).containsExactly(MINUTES);
    }

    @Test
    void anotherWayOfMakingItKeepsWhatIsKnownOfIt() {
        var store = new MemoryStore();
        ReleaseRecord before = publish(Doors.to(store).by(new Author("first")));

        Publication again = Doors.to(store, Doors.edited())
                .by(new Author("second"))
                .publish(List.of(Minutes.stored().bundle()), "again");

        assertThat(again).isInstanceOf(Publication.Unchanged.class);
        assertThat(store.releases().getLast().attestation()).isEqualTo(before.attestation());
        assertThat(store.releases().getLast().engineDigest()).isNotEqualTo(before.engineDigest());
        assertThat(sources(store, 1)).containsExactly(MINUTES);
    }

    @Test
    void whatIsOnlyMadeAnewIsNoSource() {
        var store = new MemoryStore();
        publish(Doors.to(store));

        Publication again =
                Doors.to(store, Doors.extended()).synchronise(Minutes.stored().installed(), "another ontology");

        assertThat(again).isInstanceOf(Publication.Published.class);
        assertThat(sources(store, 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "a\u0000b"})
    void anAuthorIsOneLine(String name) {
        assertThatThrownBy(() -> new Author(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an author must be one line of text that is not blank, of at most 200 characters");
    }

    private static ReleaseRecord publish(Publisher publisher) {
        return ((Publication.Published)
                        publisher.publish(List.of(Minutes.stored().bundle()), "test"))
                .release();
    }

    private static void rename(Publisher publisher) {
        Publication renamed = publisher.change(
                dataset -> dataset.add(
                        Quad.create(MINUTES, MINUTES, RDFS.comment.asNode(), NodeFactory.createLiteralString("new"))),
                "a comment");
        assertThat(renamed).isInstanceOf(Publication.Published.class);
    }

    private static Set<Node> sources(Store store, long number) {
        try (var view = store.current()) {
            return Txn.calculateRead(
                    view.dataset(),
                    () -> view.dataset()
                            .getGraph(Doors.NAMES.releases())
                            .find(Doors.NAMES.release(number), DCTerms.source.asNode(), Node.ANY)
                            .mapWith(Triple::getObject)
                            .toSet());
        }
    }
}
