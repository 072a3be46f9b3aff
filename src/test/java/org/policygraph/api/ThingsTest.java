package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.SmallRelease;
import org.policygraph.catalogue.Statement;

class ThingsTest {

    private final Catalogue catalogue = SmallRelease.catalogue();
    private final Things things = new Things(catalogue);

    @Test
    void showsBothSidesOfAContradictionWithTheirQuotes() {
        List<Wire.Conflict> conflicts = things.details(entry("dialogue")).conflicts();
        assertThat(conflicts).hasSize(2);
        assertThat(conflicts.getFirst().claim().quote()).isEqualTo("It has ten members.");
        assertThat(conflicts.getFirst().contradictedBy())
                .isNotNull()
                .extracting(Wire.Relation::quote)
                .isEqualTo("The dialogue counts twelve members.");
    }

    @Test
    void groupsStatementsByPredicateAndDirection() {
        assertThat(things.details(entry("dialogue")).relations())
                .extracting(group -> group.predicate().name() + " " + group.direction() + " " + group.total())
                .containsExactly("addresses outgoing 1", "hasParticipant outgoing 1", "memberCount outgoing 2");
        assertThat(things.details(entry("alpha")).relations())
                .extracting(Wire.RelationGroup::direction)
                .containsExactly("incoming");
    }

    @Test
    void findsNarrowerTopicsThatOnlySayWhatIsBroader() {
        assertThat(things.details(entry("topic-crime")).hierarchy().narrower())
                .extracting(Wire.Reference::slug)
                .containsExactly("topic-fraud");
    }

    @Test
    void namesTheMatchesInOtherVocabularies() {
        assertThat(things.details(entry("topic-crime")).mappings())
                .extracting(Wire.Mapping::label)
                .containsExactly("computer crime");
    }

    @Test
    void countsEvidenceAndNotInference() {
        Wire.Summary inferredOnly = things.summary(entry("topic-crime"), List.of());
        assertThat(inferredOnly.forumCount()).isZero();
        assertThat(inferredOnly.statementCount()).isZero();
        Wire.Summary quoted = things.summary(entry("topic-fraud"), List.of());
        assertThat(quoted.forumCount()).isEqualTo(1);
        assertThat(quoted.documentCount()).isEqualTo(1);
    }

    @Test
    void showsWhyAThingIsInAList() {
        Node fraud = catalogue.names().id("topic-fraud");
        assertThat(things.summary(entry("dialogue"), List.of(fraud)).evidence())
                .singleElement()
                .satisfies(relation -> assertThat(relation.quote()).contains("deals with fraud"));
    }

    @Test
    void tellsThePageOfATextAndTheRowOfATable() {
        Passage text = catalogue.passages().getFirst();
        var table = new Passage(
                text.node(),
                text.slug(),
                text.document(),
                "",
                "Alpha,2014",
                0,
                4,
                11,
                21,
                "asserted",
                "",
                text.bounds(),
                List.of(),
                "alpha,2014");
        var relations = new Relations(catalogue);
        var statement = catalogue.statements(text).getFirst();
        var inTable = new Statement(statement.subject(), statement.predicate(), statement.object(), table);

        assertThat(relations.passage(text))
                .extracting(Wire.PassageView::page, Wire.PassageView::row)
                .containsExactly(1, null);
        assertThat(relations.passage(table))
                .extracting(Wire.PassageView::page, Wire.PassageView::row)
                .containsExactly(null, 4);
        assertThat(CommitmentCalendar.cited(relations.relation(statement))).endsWith(" (Report A, p. 1)");
        assertThat(CommitmentCalendar.cited(relations.relation(inTable))).isEqualTo("\"Alpha,2014\" (Report A, row 4)");
    }

    private Entry entry(String slug) {
        return catalogue.entry(slug).orElseThrow();
    }
}
