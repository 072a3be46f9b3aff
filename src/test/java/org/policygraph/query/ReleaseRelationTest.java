package org.policygraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Relations that are computed from a release stand in queries beside those that are stated. */
@Timeout(60)
class ReleaseRelationTest {

    private static final String PREFIXES = "PREFIX fn: <" + ReleaseRelation.NAMESPACE + "> PREFIX : <urn:example:> ";

    private final Asking asking = Asking.within(Duration.ofSeconds(30), List.of(new Below()));

    @AfterEach
    void close() {
        asking.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?n { (?n ?release) fn:below 3 }",
                "SELECT ?n { :thing7 :linked ?t . (?n ?release) fn:below 3 . :thing8 :linked ?t, :thing0 . "
                        + "FILTER(?t = :thing9) }",
                "SELECT ?n { GRAPH :graph { :thing1 :label ?l . (?n ?release) fn:below 3 } }",
                "SELECT ?n { :thing1 :linked :thing2 OPTIONAL { (?n ?release) fn:below 3 } }",
                "SELECT ?n { VALUES ?three { 3 } (?n ?release) fn:below ?three }",
                "SELECT ?n { BIND(3 AS ?three) (?n ?release) fn:below ?three }",
                "SELECT ?n { VALUES ?n { 0 1 2 } FILTER EXISTS { (?m ?release) fn:below 3 } }",
                "SELECT ?n { { SELECT ?n { :thing1 :linked :thing2 . (?n ?release) fn:below 3 } } }"
            })
    void standsWhereverAPatternStands(String query) {
        assertThat(csv(query).lines()).containsExactly("n", "0", "1", "2");
    }

    @Test
    void isOfTheReleaseThatIsAsked() {
        String query = "SELECT ?release { (?n ?release) fn:below 1 }";
        assertThat(csv(query).lines()).containsExactly("release", "1");
        asking.publish(2);
        assertThat(csv(query).lines()).containsExactly("release", "2");
    }

    @Test
    void isStoppedWithTheQuery() {
        try (var hurried = Asking.within(Duration.ofMillis(300), List.of(new Below()))) {
            String endless = PREFIXES + "SELECT (COUNT(*) AS ?all) { (?n ?release) fn:below 2000000000 }";
            assertThatThrownBy(() -> hurried.json(endless)).isInstanceOf(QueryFailure.TimedOut.class);
        }
    }

    @Test
    void givesNoMoreRowsThanAnswersHave() {
        var limits = new QueryLimits(Duration.ofSeconds(30), 10, 1 << 20, 1 << 20, 64);
        try (var small = new Asking(limits, List.of(new Below()))) {
            Answer answer = small.answer(PREFIXES + "SELECT ?n { (?n ?r) fn:below 2000000000 }", AnswerFormat.CSV);
            assertThat(Asking.text(answer).lines()).hasSize(11);
            assertThat(answer.completeness().limit()).isEqualTo(Completeness.Limit.ROWS);
        }
    }

    @Test
    void saysWhatIsWrongWithItsArguments() {
        assertThatThrownBy(() -> csv("SELECT ?n { (?n ?release) fn:below ?unknown }"))
                .isInstanceOf(QueryFailure.NotEvaluable.class)
                .hasMessageContaining("fn:below needs a number");
    }

    @Test
    void loadsNoClassesBesides() {
        assertThatThrownBy(() -> csv("SELECT * { ?s <java:org.example.P> ?o }"))
                .isInstanceOf(QueryFailure.Forbidden.class);
        assertThatThrownBy(() -> csv("SELECT * { (?n ?r) fn:below 1 . ?s <java:org.example.P> ?o }"))
                .isInstanceOf(QueryFailure.Forbidden.class);
        assertThat(csv("SELECT ?b { <urn:x:y> <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }"))
                .isEqualTo("b\n");
        assertThat(csv("SELECT ?b { <urn:x:y> <http://jena.hpl.hp.com/ARQ/property#localname> ?b }"))
                .isEqualTo("b\n");
    }

    @Test
    void isAnOrdinaryPropertyWhereNobodyComputesIt() {
        assertThat(csv("SELECT ?n { ?n fn:above 3 }")).isEqualTo("n\n");
    }

    private String csv(String query) {
        return Asking.text(asking.answer(PREFIXES + query, AnswerFormat.CSV)).replace("\r", "");
    }
}
