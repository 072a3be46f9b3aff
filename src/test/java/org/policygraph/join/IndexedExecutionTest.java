package org.policygraph.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.StageGenerator;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.index.IndexedDataset;

/** ARQ on an ordinary dataset is the oracle. */
class IndexedExecutionTest {

    private static final int QUERIES_PER_DATASET = 40;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answersAsArqDoes(long seed) {
        var random = new RandomQuestions(seed);
        DatasetGraph dataset = random.dataset();
        var indexed = IndexedDataset.of(dataset);
        for (int i = 0; i < QUERIES_PER_DATASET; i++) {
            String query = random.query();
            assertThat(rows(indexed, query, () -> {}))
                    .as("seed %d: %s%n%s", seed, query, dataset)
                    .containsExactlyInAnyOrderElementsOf(rows(dataset, query));
        }
    }

    @Test
    void drawsARandomNumberForEachRow() {
        var indexed = IndexedDataset.of(new RandomQuestions(1).dataset());
        String all = "SELECT * { ?a ?b ?c . ?d ?e ?f";
        assertThat(rows(indexed, all + " FILTER(RAND() < 0.5) }", () -> {}))
                .hasSizeBetween(1, rows(indexed, all + " }", () -> {}).size() - 1);
    }

    @Test
    void asksAtEveryStepWhetherToGoOn() {
        var indexed = IndexedDataset.of(new RandomQuestions(1).dataset());
        var left = new AtomicInteger(3);
        assertThatThrownBy(() -> rows(indexed, "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", () -> {
                    if (left.getAndDecrement() == 0) {
                        throw new QueryCancelledException();
                    }
                }))
                .isInstanceOf(QueryCancelledException.class);
    }

    private static List<String> rows(DatasetGraph dataset, String query) {
        return Txn.calculateRead(dataset, () -> {
            // ARQ's own order of patterns fails where a literal has come to stand for a predicate.
            StageGenerator asWritten = QC::executeDirect;
            try (var execution = QueryExec.dataset(dataset)
                    .query(query)
                    .set(ARQ.stageGenerator, asWritten)
                    .build()) {
                return rows(execution);
            }
        });
    }

    private static List<String> rows(IndexedDataset dataset, String query, Runnable onStep) {
        try (var execution = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQConstants.sysOpExecutorFactory, IndexedExecution.on(dataset, dataset.index(), onStep))
                .build()) {
            return rows(execution);
        }
    }

    private static List<String> rows(QueryExec execution) {
        var rows = new ArrayList<String>();
        var found = execution.select();
        found.forEachRemaining(row -> rows.add(found.getResultVars().stream()
                .map(variable -> variable + "=" + row.get(variable))
                .toList()
                .toString()));
        return rows;
    }
}
