package org.policygraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers are kept for as long as their release is the newest, and only those that would be the same again. */
class KeepingTest {

    private static final String QUERY = "SELECT ?o { <urn:example:thing1> ?p ?o }";

    private final Asking asking = Asking.within(Duration.ofSeconds(30));

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void givesTheSameAnswerAgain() {
        Answer first = asking.answer(QUERY, AnswerFormat.JSON);
        assertThat(asking.answer(QUERY, AnswerFormat.JSON)).isSameAs(first);
        assertThat(asking.queries().tag(asking.question(QUERY), wish(false))).isEqualTo(first.tag());
    }

    @Test
    void findsItAnewInANewRelease() {
        Answer first = asking.answer(QUERY, AnswerFormat.JSON);
        asking.publish(2);
        Answer second = asking.answer(QUERY, AnswerFormat.JSON);
        assertThat(second.release().number()).isEqualTo(2);
        assertThat(second.tag()).isNotEqualTo(first.tag());
    }

    @Test
    void tagsEachFormAnew() {
        assertThat(asking.answer(QUERY, AnswerFormat.CSV).tag())
                .isNotEqualTo(asking.answer(QUERY, AnswerFormat.JSON).tag());
        assertThat(asking.queries().tag(asking.question(QUERY), wish(true)))
                .isNotEqualTo(asking.queries().tag(asking.question(QUERY), wish(false)));
    }

    @Test
    void keepsNothingThatMayDifferNextTime() {
        for (String function : new String[] {"NOW()", "RAND()", "UUID()", "STRUUID()", "BNODE()"}) {
            String query = "SELECT (" + function + " AS ?x) {}";
            assertThat(asking.answer(query, AnswerFormat.JSON).tag())
                    .as(function)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryFormat(AnswerFormat format) {
        boolean graph = AnswerFormat.Kind.GRAPH.formats().contains(format);
        String query = graph
                ? "CONSTRUCT { ?s <urn:example:label> ?o } { GRAPH ?g { ?s ?p ?o } }"
                : "SELECT ?s ?o { GRAPH ?g { ?s ?p ?o } }";
        assertThat(Asking.text(asking.answer(query, format))).contains("one", "thing1");
        if (!graph) {
            assertThat(Asking.text(asking.answer("ASK {}", format))).contains("true");
        }
    }

    private static Wish wish(boolean compressed) {
        return new Wish(AnswerFormat.JSON, Duration.ofSeconds(1), compressed);
    }
}
