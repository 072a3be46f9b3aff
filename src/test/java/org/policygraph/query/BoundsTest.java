package org.policygraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No answer is larger than it may be, and none hides that it was cut short. */
@Timeout(60)
class BoundsTest {

    private static final long MAX_ROWS = 100;

    private final Asking asking = new Asking(new QueryLimits(Duration.ofSeconds(30), MAX_ROWS, 1 << 20, 1 << 20, 4));

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void cutsRowsAndSaysSo() {
        Answer answer = asking.answer("SELECT * { ?s ?p ?o } LIMIT 1100", AnswerFormat.JSON);
        assertThat(rows(answer)).isEqualTo((int) MAX_ROWS);
        assertThat(answer.completeness().header()).isEqualTo("truncated; limit=rows; max=100; more=1000");
    }

    @Test
    void leavesTheRestUncountedWhereCountingTakesLong() {
        Answer answer = asking.answer("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", AnswerFormat.JSON);
        assertThat(rows(answer)).isEqualTo((int) MAX_ROWS);
        assertThat(answer.completeness().header()).isEqualTo("truncated; limit=rows; max=100");
    }

    @Test
    void callsAnAnswerCompleteThatJustFits() {
        Answer answer = asking.answer("SELECT * { ?s ?p ?o } LIMIT 100", AnswerFormat.JSON);
        assertThat(rows(answer)).isEqualTo((int) MAX_ROWS);
        assertThat(answer.completeness().header()).isEqualTo("complete");
    }

    @Test
    void cutsTriplesAndSaysSo() {
        for (String query :
                new String[] {"CONSTRUCT WHERE { ?s ?p ?o }", "DESCRIBE <urn:example:thing1> <urn:example:thing2>"}) {
            Answer answer = asking.answer(query, AnswerFormat.N_TRIPLES);
            assertThat(Asking.text(answer).lines()).as(query).hasSize((int) MAX_ROWS);
            assertThat(answer.completeness().complete()).isFalse();
        }
    }

    @Test
    void cutsBytesAndSaysSo() {
        String query = """
                SELECT ?long { VALUES ?i { 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 }
                BIND(REPLACE('%s', 'x', 'yyyyyyyyyy') AS ?long) }""".formatted("x".repeat(10_000));
        Answer answer = asking.answer(query, AnswerFormat.JSON);
        assertThat(rows(answer)).isBetween(5, 15);
        assertThat(answer.completeness().header()).startsWith("truncated; limit=bytes");
    }

    @Test
    void refusesAGraphThatIsTooLongInsteadOfCuttingIt() {
        assertThatThrownBy(() -> asking.answer(new GraphQuestion.DefaultGraph(), AnswerFormat.N_TRIPLES))
                .isInstanceOf(QueryFailure.AnswerTooLong.class);
    }

    @Test
    void letsNoStringGrowWithoutEnd() {
        var doubling = new StringBuilder("SELECT (STRLEN(?x40) AS ?n) { BIND('ab' AS ?x0) ");
        for (int i = 0; i < 40; i++) {
            doubling.append("BIND(CONCAT(?x%d, ?x%d) AS ?x%d) ".formatted(i, i, i + 1));
        }
        assertThat(asking.json(doubling + "}")).doesNotContain("\"n\":");
        assertThat(asking.json("SELECT (STRLEN(REPLACE('" + "x".repeat(5000) + "', 'x', '" + "$0".repeat(5000)
                        + "')) AS ?n) {}"))
                .doesNotContain("\"n\":");
    }

    @Test
    void letsNoNumberGrowWithoutEnd() {
        var squaring = new StringBuilder("SELECT (?x60 AS ?n) { BIND(7 AS ?x0) ");
        for (int i = 0; i < 60; i++) {
            squaring.append("BIND(?x%d * ?x%d AS ?x%d) ".formatted(i, i, i + 1));
        }
        assertThat(asking.json(squaring + "}")).doesNotContain("\"n\":");
    }

    @Test
    void evaluatesStringFunctionsAsSparqlHasThem() {
        assertThat(asking.json("SELECT (REPLACE('abcd', 'b', 'Z') AS ?r) {}")).contains("aZcd");
        assertThat(asking.json("SELECT (REPLACE('abab', 'B', 'Z', 'i') AS ?r) {}"))
                .contains("aZaZ");
        assertThat(asking.json("SELECT (REPLACE('abc'@en, '(b)', '[$1]') AS ?r) {}"))
                .contains("a[b]c", "\"en\"");
        assertThat(asking.json("SELECT (REPLACE('abc', '.*', 'x') AS ?r) {}")).contains("\"x\"");
        assertThat(asking.json("SELECT (CONCAT('a'@en, 'b'@en) AS ?r) {}")).contains("\"ab\"", "\"en\"");
        assertThat(asking.json("ASK { FILTER REGEX('Cyber', '^cy', 'i') }")).contains("true");
        assertThat(asking.json("ASK { BIND('[' AS ?p) FILTER REGEX('Cyber', ?p) }"))
                .contains("false");
        assertThat(asking.json("SELECT (6 * 7.0 AS ?r) {}")).contains("42");
    }

    @Test
    void callsNoFunctionThatWaitsOrGrows() {
        assertThat(asking.json("SELECT (<http://jena.apache.org/ARQ/function#wait>(100000) AS ?r) {}"))
                .doesNotContain("\"r\":");
        assertThat(asking.json("SELECT (<http://www.w3.org/2001/XMLSchema#integer>('42') AS ?r) {}"))
                .contains("\"42\"");
    }

    private static int rows(Answer answer) {
        return JSON.parse(Asking.text(answer))
                .get("results")
                .getAsObject()
                .get("bindings")
                .getAsArray()
                .size();
    }
}
