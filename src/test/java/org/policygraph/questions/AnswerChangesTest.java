package org.policygraph.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.query.QueryLimits;
import org.policygraph.query.QueryThreads;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.source.SourceFolder;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;

/** A question asked of one release after the other. */
class AnswerChangesTest {

    private static final Names NAMES = Names.standard();
    private static final Duration LONG = Duration.ofMinutes(1);

    private final MemoryStore store = new MemoryStore();
    private final QueryThreads threads = new QueryThreads(2);
    private final ReleaseQueries queries =
            new ReleaseQueries(store::current, false, threads, QueryLimits.STANDARD, 1 << 20, List.of());
    private final AnswerChanges changes = new AnswerChanges(store, queries);

    @AfterEach
    void stop() {
        threads.close();
    }

    @Test
    void tellsRowsThatCameAndWentTheNewestFirst() {
        publish("<x:a> <x:says> 'one' .");
        publish("<x:a> <x:says> 'one' . <x:b> <x:says> 'two' .");
        publish("<x:a> <x:says> 'one' . <x:b> <x:says> 'two' ; <x:on> 'a Monday' .");
        publish("<x:b> <x:says> 'two' . <x:c> <x:says> 'three' .");

        List<AnswerChange> told = changes.of(asked(), 9, LONG);

        assertThat(told).extracting(change -> change.after().number()).containsExactly(4L, 2L);
        assertThat(told).extracting(AnswerChange::came).containsExactly(1, 1);
        assertThat(told).extracting(AnswerChange::gone).containsExactly(1, 0);
        assertThat(told.getFirst().firstGone())
                .containsExactly(
                        Map.of("thing", NodeFactory.createURI("x:a"), "word", NodeFactory.createLiteralString("one")));
        assertThat(told.getFirst().complete()).isTrue();
    }

    @Test
    void goesBackNoFurtherThanItIsAskedTo() {
        publish("<x:a> <x:says> 'one' .");
        publish("<x:b> <x:says> 'two' .");
        publish("<x:c> <x:says> 'three' .");

        assertThat(changes.of(asked(), 1, LONG))
                .extracting(change -> change.after().number())
                .containsExactly(3L);
        assertThat(changes.of(asked(), 0, LONG)).isEmpty();
    }

    @Test
    void getsFurtherEachTimeThatTimeRunsOut() {
        publish("<x:a> <x:says> 'one' .");
        publish("<x:b> <x:says> 'two' .");
        publish("<x:c> <x:says> 'three' .");

        assertThat(changes.of(asked(), 9, Duration.ZERO)).hasSize(1);
        assertThat(changes.of(asked(), 9, LONG)).hasSize(2);
        assertThat(changes.of(asked(), 9, Duration.ZERO)).hasSize(2);
    }

    @Test
    void countsAllRowsAndTellsTheFirst() {
        publish("<x:a> <x:says> 'one' .");
        var many = new StringBuilder();
        IntStream.range(0, 100).forEach(number -> many.append("<x:b> <x:says> 'word %03d' .".formatted(number)));
        publish(many.toString());

        AnswerChange change = changes.of(asked(), 9, LONG).getFirst();

        assertThat(change.came()).isEqualTo(100);
        assertThat(change.firstCome()).hasSize(20);
        assertThat(change.firstCome().getFirst()).containsValue(NodeFactory.createLiteralString("word 000"));
    }

    private Asked asked() {
        String text = """
                # title: Things
                # question: Which things say a word?
                # theme: evidence
                # sample: thing=x
                # about: For a test.
                SELECT ?thing ?word { ?thing <x:says> ?word } ORDER BY ?word
                """;
        var folder = new SourceFolder("q", new TreeMap<>(Map.of("things.rq", text.getBytes(StandardCharsets.UTF_8))));
        var terms = OntologyTerms.read(SourceFolder.of(Path.of("ontology")), NAMES);
        ReadyQuestion question = ReadyQuestions.read(List.of(folder), terms, NAMES)
                .named("things")
                .orElseThrow();
        return new Asked(question, new Catalogues(store, NAMES).current(), Map.of(), Map.of());
    }

    private void publish(String turtle) {
        long number = store.current().record().number() + 1;
        DatasetGraph content = DatasetGraphFactory.create();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(content);
        store.publish(new ReleaseRecord(number, Instant.EPOCH, "hash-" + number, "", "test", 0, 0), content);
    }
}
