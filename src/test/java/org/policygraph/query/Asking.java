package org.policygraph.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;

/** A release in memory and questions to it: things that are all linked with each other, and one named graph. */
final class Asking implements AutoCloseable {

    static final Node GRAPH = iri("urn:example:graph");

    /** A walk along every way through so many things takes longer than any limit of these tests. */
    private static final int THINGS = 300;

    private static final long CACHE_BYTES = 1 << 20;

    private final QueryThreads threads;
    private final QueryLimits limits;
    private final MemoryStore store = new MemoryStore();
    private final ReleaseQueries queries;
    private final SparqlReader reader;

    Asking(QueryLimits limits) {
        this(limits, List.of());
    }

    Asking(QueryLimits limits, List<ReleaseRelation> relations) {
        this.limits = limits;
        threads = new QueryThreads(limits.maxConcurrent());
        publish(1);
        queries = new ReleaseQueries(store::current, false, threads, limits, CACHE_BYTES, relations);
        reader = new SparqlReader(limits.maxQueryLength());
    }

    static Asking within(Duration timeout) {
        return within(timeout, List.of());
    }

    static Asking within(Duration timeout, List<ReleaseRelation> relations) {
        return new Asking(new QueryLimits(timeout, 100_000, 64L << 20, 1 << 20, 64), relations);
    }

    void publish(long number) {
        var record = new ReleaseRecord(number, Instant.EPOCH, "hash" + number, "", "test", 1, 1);
        store.publish(record, content());
    }

    String json(String query) {
        return text(answer(query, AnswerFormat.JSON));
    }

    Answer answer(String query, AnswerFormat format) {
        return answer(query, format, limits.timeout(), Asker.patient());
    }

    Answer answer(String query, AnswerFormat format, Duration time, Asker asker) {
        return queries.answer(question(query), new Wish(format, time, false), asker);
    }

    Answer answer(Question question, AnswerFormat format) {
        return queries.answer(question, new Wish(format, limits.timeout(), false), Asker.patient());
    }

    Question question(String query) {
        return new QueryQuestion(reader.query(query), DatasetChoice.OF_THE_QUERY);
    }

    ReleaseQueries queries() {
        return queries;
    }

    QueryThreads threads() {
        return threads;
    }

    static String text(Answer answer) {
        var bytes = new ByteArrayOutputStream();
        try {
            answer.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        threads.close();
        store.close();
    }

    private static DatasetGraph content() {
        var dataset = DatasetGraphFactory.createTxnMem();
        Node linked = iri("urn:example:linked");
        Txn.executeWrite(dataset, () -> {
            dataset.prefixes().add("example", "urn:example:");
            dataset.prefixes().add("unused", "urn:unused:");
            for (int i = 0; i < THINGS; i++) {
                for (int j = 0; j < THINGS; j++) {
                    dataset.add(Quad.defaultGraphIRI, thing(i), linked, thing(j));
                }
            }
            dataset.add(GRAPH, thing(1), iri("urn:example:label"), NodeFactory.createLiteralLang("one", "en"));
        });
        return dataset;
    }

    private static Node thing(int number) {
        return iri("urn:example:thing" + number);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
