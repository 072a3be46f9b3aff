package org.policygraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.vocabulary.Names;

/** Releases of an invented document. */
class ComparisonsTest {

    private static final Names NAMES = Names.standard();
    private static final String PREFIXES = """
            PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
            PREFIX id: <https://w3id.org/policygraph/id/>
            PREFIX minutes: <https://w3id.org/policygraph/id/minutes/>
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final String DESCRIPTIONS = """
            id:arcadia a pg:State ; skos:prefLabel "Arcadia"@en .
            id:forum a pg:Dialogue ; skos:prefLabel "Forum"@en ; pg:date "2010"^^edtf:EDTF .
            minutes:s1 a pg:Passage ; pg:exactQuote "Arcadia takes part."@en ; pg:page 1 .
            minutes:s2 a pg:Passage ; pg:exactQuote "It has joined."@en ; pg:page 2 .
            """;
    private static final String JOINED = "id:arcadia pg:participatesIn id:forum .";

    private final MemoryStore store = new MemoryStore();
    private final Comparisons comparisons = new Comparisons(store, NAMES);

    @Test
    void tellsStatementsThatCameAndWent() {
        publish(DESCRIPTIONS, "", "");
        publish(DESCRIPTIONS, JOINED, "");
        Change added = only(comparisons.between(1, 2).orElseThrow());
        assertThat(added.kind()).isEqualTo(Change.Kind.ADDED);
        assertThat(added.subject()).isEqualTo(NAMES.id("arcadia"));
        assertThat(added.before()).isEmpty();
        assertThat(added.after()).containsExactly(NAMES.id("forum"));
        assertThat(added.evidenceAfter())
                .containsExactly(new Quotation(NAMES.id("minutes/s1"), NAMES.id("minutes"), "Arcadia takes part.", 1));
        Change withdrawn = only(comparisons.between(2, 1).orElseThrow());
        assertThat(withdrawn.kind()).isEqualTo(Change.Kind.WITHDRAWN);
        assertThat(withdrawn.evidenceBefore()).isEqualTo(added.evidenceAfter());
    }

    @Test
    void tellsWhatThingsWereCalledThatAreGone() {
        publish(DESCRIPTIONS, JOINED, "");
        publish(DESCRIPTIONS.replaceFirst("(?m)^id:forum.*$", ""), "", "");
        ThingChanges arcadia = comparisons.between(1, 2).orElseThrow().things().stream()
                .filter(each -> each.thing().equals(NAMES.id("arcadia")))
                .findFirst()
                .orElseThrow();
        assertThat(arcadia.changes()).extracting(Change::kind).containsExactly(Change.Kind.WITHDRAWN);
        assertThat(arcadia.names()).containsEntry(NAMES.id("forum"), "Forum");
    }

    @Test
    void tellsAStatementThatAnotherSentenceSays() {
        publish(DESCRIPTIONS, JOINED, "");
        publish(DESCRIPTIONS, "", JOINED);
        publish(DESCRIPTIONS, JOINED, JOINED);
        Change moved = only(comparisons.between(1, 2).orElseThrow());
        assertThat(moved.kind()).isEqualTo(Change.Kind.REATTRIBUTED);
        assertThat(moved.evidenceBefore()).extracting(Quotation::page).containsExactly(1);
        assertThat(moved.evidenceAfter()).extracting(Quotation::page).containsExactly(2);
        Change joinedBy = only(comparisons.between(1, 3).orElseThrow());
        assertThat(joinedBy.kind()).isEqualTo(Change.Kind.REATTRIBUTED);
        assertThat(joinedBy.evidenceBefore()).isEmpty();
        assertThat(joinedBy.evidenceAfter()).extracting(Quotation::page).containsExactly(2);
    }

    @Test
    void tellsNamesDatesAndReadings() {
        publish(DESCRIPTIONS, JOINED, "");
        publish(
                DESCRIPTIONS
                        .replace("\"Arcadia\"", "\"Great Arcadia\"")
                        .replace("\"2010\"", "\"2010-05\"")
                        .replace("pg:page 1", "pg:page 3 ; pg:validTime \"2009/..\"^^edtf:EDTF"),
                JOINED,
                "");
        Comparison comparison = comparisons.between(1, 2).orElseThrow();
        assertThat(comparison.things())
                .extracting(ThingChanges::label)
                .containsExactly("Forum", "Great Arcadia", "minutes");
        assertThat(changes(comparison, "forum")).extracting(Change::kind).containsExactly(Change.Kind.REDATED);
        Change renamed = changes(comparison, "arcadia").getFirst();
        assertThat(renamed.kind()).isEqualTo(Change.Kind.RENAMED);
        assertThat(renamed.before()).extracting(Node::getLiteralLexicalForm).containsExactly("Arcadia");
        assertThat(renamed.after()).extracting(Node::getLiteralLexicalForm).containsExactly("Great Arcadia");
        assertThat(changes(comparison, "minutes"))
                .extracting(Change::kind)
                .containsExactlyInAnyOrder(Change.Kind.REREAD, Change.Kind.REDATED);
        assertThat(comparison.counts()).containsEntry(Change.Kind.REDATED, 2).containsEntry(Change.Kind.RENAMED, 1);
    }

    @Test
    void tellsOfWhatIsNewOnlyThat() {
        publish(DESCRIPTIONS, "", "");
        publish(DESCRIPTIONS + "id:utopia a pg:State ; skos:prefLabel \"Utopia\"@en .", "", "");
        Change introduced = only(comparisons.between(1, 2).orElseThrow());
        assertThat(introduced.kind()).isEqualTo(Change.Kind.INTRODUCED);
        assertThat(introduced.subject()).isEqualTo(NAMES.id("utopia"));
        assertThat(only(comparisons.between(2, 1).orElseThrow()).kind()).isEqualTo(Change.Kind.REMOVED);
    }

    @Test
    void hasNothingToTellOfTheSameRelease() {
        publish(DESCRIPTIONS, JOINED, "");
        assertThat(comparisons.between(1, 1).orElseThrow().things()).isEmpty();
        assertThat(comparisons.between(1, 2)).isEmpty();
        assertThat(comparisons.between(0, 1)).isEmpty();
    }

    @Test
    void keepsToWhatSpeaksOfAThing() {
        publish(DESCRIPTIONS, "", "");
        publish(DESCRIPTIONS.replace("\"Arcadia\"", "\"Great Arcadia\""), JOINED, "");
        Comparison comparison = comparisons.between(1, 2).orElseThrow();
        assertThat(changes(comparison.about(List.of(NAMES.id("forum"))), "arcadia"))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.ADDED);
        assertThat(comparison.about(List.of(NAMES.id("utopia"))).things()).isEmpty();
    }

    @Test
    void remembersWhatWasWithdrawn() {
        var withdrawals = new Withdrawals(store, NAMES);
        publish(DESCRIPTIONS, JOINED, "");
        assertThat(withdrawals.lastRelease(NAMES.id("arcadia"))).isEmpty();
        publish(DESCRIPTIONS.replace("\"Forum\"", "\"The Forum\""), JOINED, "");
        publish(DESCRIPTIONS.replaceFirst("id:arcadia .*\n", ""), "", "");
        assertThat(withdrawals.lastRelease(NAMES.id("arcadia"))).contains(2L);
        assertThat(withdrawals.lastRelease(NAMES.id("forum"))).isEmpty();
        assertThat(withdrawals.lastRelease(NAMES.id("never"))).isEmpty();
        publish(DESCRIPTIONS, "", "");
        assertThat(withdrawals.lastRelease(NAMES.id("arcadia"))).isEmpty();
    }

    @Test
    void knowsInWhichReleasesAThingWasThere() {
        var presence = new Presence(store, NAMES);
        String without = DESCRIPTIONS.replaceFirst("id:arcadia .*\n", "");
        publish(without, "", "");
        publish(DESCRIPTIONS, "", "");
        publish(DESCRIPTIONS, JOINED, "");
        assertThat(numbers(presence, "arcadia")).containsExactly(2L, 3L);
        publish(without, "", "");
        publish(without.replace("\"Forum\"", "\"The Forum\""), "", "");
        publish(DESCRIPTIONS, "", "");
        assertThat(numbers(presence, "arcadia")).containsExactly(2L, 3L, 6L);
        assertThat(numbers(presence, "forum")).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(numbers(presence, "never")).isEmpty();
        assertThat(numbers(new Presence(store, NAMES), "arcadia")).containsExactly(2L, 3L, 6L);
    }

    @Test
    void looksUpInThePastWhatARebuiltReleaseSays() {
        publish(DESCRIPTIONS, "", "");
        publish(DESCRIPTIONS.replace("\"Forum\"", "\"The Forum\""), JOINED, "");
        publish(DESCRIPTIONS.replaceFirst("id:arcadia .*\n", ""), "", JOINED);
        publish(DESCRIPTIONS, JOINED, JOINED);
        List<Node> subjects = List.of(NAMES.id("arcadia"), NAMES.id("forum"), NAMES.id("minutes/s2"));
        for (long number = 1; number <= 4; number++) {
            try (PastState past = PastState.of(store, number, 4, store.difference(4, number));
                    ReleaseView rebuilt = store.release(number).orElseThrow()) {
                Said said = Said.in(rebuilt.dataset());
                for (Node subject : subjects) {
                    assertThat(past.said().find(Node.ANY, subject, Node.ANY, Node.ANY))
                            .as("release %d, %s", number, subject)
                            .containsExactlyInAnyOrderElementsOf(said.find(Node.ANY, subject, Node.ANY, Node.ANY)
                                    .toList());
                    assertThat(past.said().of(subject, SKOS.prefLabel.asNode()))
                            .containsExactlyInAnyOrderElementsOf(
                                    said.of(subject, SKOS.prefLabel.asNode()).toList());
                }
            }
        }
    }

    private static List<Long> numbers(Presence presence, String slug) {
        return presence.of(NAMES.id(slug)).stream().map(ReleaseRecord::number).toList();
    }

    private void publish(String descriptions, String first, String second) {
        long number = store.current().record().number() + 1;
        DatasetGraph content = DatasetGraphFactory.create();
        RDFParser.fromString(
                        PREFIXES + "id:minutes { id:minutes a pg:Report . " + descriptions + "} minutes:s1 {" + first
                                + "} minutes:s2 {" + second + "}",
                        Lang.TRIG)
                .parse(content);
        List.copyOf(content.stream().toList())
                .forEach(quad -> content.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
        store.publish(new ReleaseRecord(number, Instant.EPOCH, "hash-" + number, "", "test", 1, 1), content);
    }

    private static Change only(Comparison comparison) {
        assertThat(comparison.things()).hasSize(1);
        assertThat(comparison.things().getFirst().changes()).hasSize(1);
        return comparison.things().getFirst().changes().getFirst();
    }

    private static List<Change> changes(Comparison comparison, String slug) {
        return comparison.things().stream()
                .filter(thing -> thing.thing().equals(NAMES.id(slug)))
                .flatMap(thing -> thing.changes().stream())
                .toList();
    }
}
