package org.policygraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a query does goes on after it was stopped. */
@Timeout(60)
class StoppingTest {

    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENDLESS,
                "SELECT (COUNT(*) AS ?n) { ?a (<urn:example:linked>|!<urn:example:other>)* ?b }",
                "SELECT (COUNT(*) AS ?n) { ?a <urn:example:linked>/<urn:example:linked>/<urn:example:linked> ?b }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f DESC(?c) RAND()",
                "SELECT DISTINCT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f } OFFSET 4000000000",
                "SELECT ?a (GROUP_CONCAT(?i) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a",
                "ASK { FILTER(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){20}b')) }",
                "ASK { ?a ?b ?c FILTER(REGEX(CONCAT(STR(?c), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'), '(.*a){20}b')) }",
                "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){20}b', '') AS ?r) {}",
                "ASK { FILTER NOT EXISTS { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?i = ?a && ?a != ?i) } }",
                "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "CONSTRUCT { ?a ?b ?a } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?i = ?a && ?a != ?i) }",
                "SELECT (COUNT(*) AS ?n) { { ?a ?b ?c } MINUS { ?d ?e ?f . ?g ?h ?i } ?x ?y ?z . ?k ?l ?m }"
            })
    void stopsWhenItsTimeIsOver(String query) {
        try (var asking = Asking.within(Duration.ofMillis(300))) {
            AnswerFormat format =
                    query.startsWith("DESC") || query.startsWith("CONS") ? AnswerFormat.TURTLE : AnswerFormat.JSON;
            assertThatThrownBy(() -> asking.answer(query, format))
                    .isInstanceOf(QueryFailure.TimedOut.class)
                    .hasMessageContaining("0.3 s");
        }
    }

    @Test
    void givesARequestTheTimeItAsksForButNotMoreThanTheLimit() {
        var limits = QueryLimits.STANDARD;
        assertThat(limits.granted(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(limits.granted(Duration.ofDays(1))).isEqualTo(limits.timeout());
    }

    @Test
    void stopsWhenNobodyWaits() {
        try (var asking = Asking.within(Duration.ofSeconds(50))) {
            assertThatThrownBy(() -> asking.answer(ENDLESS, AnswerFormat.JSON, Duration.ofSeconds(50), () -> true))
                    .isInstanceOf(QueryFailure.Abandoned.class);
        }
    }

    @Test
    void stopsTheGreediestWhenMemoryRunsOut() throws InterruptedException {
        try (var asking = Asking.within(Duration.ofSeconds(50));
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var looked = new CountDownLatch(1);
            Future<Answer> greedy =
                    callers.submit(() -> asking.answer(ENDLESS, AnswerFormat.JSON, Duration.ofSeconds(50), () -> {
                        looked.countDown();
                        return false;
                    }));
            looked.await();
            asking.threads().stopGreediest();
            assertThatThrownBy(greedy::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(QueryFailure.TooLarge.class);
        }
    }

    @Test
    void answersALightQueryWhileHeavyOnesRun() throws Exception {
        try (var asking = Asking.within(Duration.ofSeconds(50));
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var heavy = new ArrayList<Future<Answer>>();
            var looked = new CountDownLatch(10);
            var enough = new CountDownLatch(1);
            for (int i = 0; i < 10; i++) {
                heavy.add(callers.submit(() -> asking.answer(ENDLESS, AnswerFormat.JSON, Duration.ofSeconds(50), () -> {
                    looked.countDown();
                    return enough.getCount() == 0;
                })));
            }
            looked.await();
            assertThat(callers.submit(() -> asking.json("ASK {}")).get()).contains("true");
            assertThat(heavy).noneMatch(Future::isDone);
            enough.countDown();
        }
    }

    @Test
    void refusesMoreThanRunAtOnce() throws InterruptedException {
        var limits = new QueryLimits(Duration.ofSeconds(50), 1000, 1 << 20, 1 << 20, 1);
        try (var asking = new Asking(limits);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var looked = new CountDownLatch(1);
            var enough = new CountDownLatch(1);
            Future<Answer> running =
                    callers.submit(() -> asking.answer(ENDLESS, AnswerFormat.JSON, Duration.ofSeconds(50), () -> {
                        looked.countDown();
                        return enough.getCount() == 0;
                    }));
            looked.await();
            assertThatThrownBy(() -> asking.json("ASK {}")).isInstanceOf(QueryFailure.Busy.class);
            enough.countDown();
            assertThatThrownBy(running::get).hasCauseInstanceOf(QueryFailure.Abandoned.class);
        }
    }
}
