package org.policygraph.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.policygraph.vocabulary.Names;

class CatalogueTest {

    private static final Names NAMES = Names.standard();
    private static final Node DIALOGUE = NAMES.id("dialogue");

    private final Catalogue catalogue = SmallRelease.catalogue();

    @Test
    void knowsThingsByKindAndInTheOrderOfTheirLabels() {
        assertThat(catalogue.entries(Kind.TOPIC))
                .extracting(Entry::slug)
                .containsExactly("topic-crime", "topic-fraud", "topic-unused");
        assertThat(catalogue.entries(Kind.DOCUMENT)).extracting(Entry::slug).containsExactly("report-a", "report-b");
        assertThat(catalogue.entries(Kind.ACTOR)).extracting(Entry::slug).containsExactly("alpha");
        assertThat(catalogue.entries(Kind.OUTCOME)).isEmpty();
    }

    @Test
    void showsTheMostSpecificClassOnly() {
        assertThat(entry("dialogue").kinds()).extracting(Terms::name).containsExactly("Dialogue");
    }

    @Test
    void keepsTheLabelsOfAllLanguages() {
        Words words = entry("topic-crime").words();
        assertThat(words.labels()).containsEntry("en", "Cybercrime").containsEntry("fr", "Cybercriminalité");
        assertThat(Words.english(words.definitions())).contains("Offences by means of computers.");
    }

    @Test
    void knowsWhatAMatchInAnotherVocabularyIsCalled() {
        Node match = entry("topic-crime").linked(SKOS.exactMatch.asNode()).getFirst();
        assertThat(catalogue.mappedLabel(match)).contains("computer crime");
        assertThat(catalogue.entry(match)).isEmpty();
    }

    @Test
    void findsEveryStatementFromBothItsEnds() {
        assertThat(catalogue.statements(DIALOGUE)).hasSize(4);
        assertThat(catalogue.statements(NAMES.id("topic-fraud")))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.subject()).isEqualTo(DIALOGUE);
                    assertThat(statement.passage().sentence()).isEqualTo("S1");
                    assertThat(statement.passage().quote()).endsWith("deals with fraud.");
                });
    }

    @Test
    void readsPassagesInTheOrderOfTheText() {
        assertThat(catalogue.passages())
                .extracting(Passage::slug)
                .containsExactly("report-a/s1", "report-a/s2", "report-b/s1");
    }

    @Test
    void namesClaimsAsPublishingDoes() {
        Node claim = NAMES.id("report-a/s2/claim-82e1e1e4f437");
        assertThat(catalogue.statement(claim))
                .hasValueSatisfying(statement ->
                        assertThat(statement.object().getLiteralLexicalForm()).isEqualTo("10"));
        assertThat(catalogue.statement(NAMES.id("report-a/s2/claim-000000000000")))
                .isEmpty();
    }

    @Test
    void showsAContradictionFromBothItsSides() {
        Node ten = NAMES.id("report-a/s2/claim-82e1e1e4f437");
        Node twelve = catalogue.contradictions(ten).iterator().next();
        assertThat(catalogue.contradictions(twelve)).containsExactly(ten);
        assertThat(catalogue.statement(twelve)).isPresent();
    }

    @Test
    void keepsInferredStatementsApartAndTellsAnInverseFromItsOwnSideOnly() {
        assertThat(catalogue.inferred(DIALOGUE))
                .extracting(triple -> Terms.name(triple.getPredicate()))
                .containsOnly("dealsWith");
        assertThat(catalogue.inferred(NAMES.id("alpha"))).hasSize(1);
        assertThat(catalogue.inferred(NAMES.id("topic-crime"))).hasSize(1);
    }

    @Test
    void givesATermWithoutLabelItsNameInWords() {
        assertThat(catalogue.terms().label(NAMES.id("x#memberCount"))).isEqualTo("member count");
    }

    @Test
    void knowsOnlyTheBoundsThatWerePublished() {
        assertThat(entry("report-b").bounds().earliest()).contains(LocalDate.of(2016, 5, 1));
        assertThat(entry("report-a").bounds().isKnown()).isFalse();
    }

    @Test
    void isReadOncePerRelease() {
        var store = SmallRelease.published(1, "hash");
        var catalogues = new Catalogues(store, NAMES);
        Catalogue first = catalogues.current();
        assertThat(catalogues.current()).isSameAs(first);
        SmallRelease.publish(store, 2, "another hash");
        assertThat(catalogues.current()).isNotSameAs(first);
        assertThat(catalogues.current().record().number()).isEqualTo(2);
    }

    private Entry entry(String slug) {
        return catalogue.entry(slug).orElseThrow();
    }
}
