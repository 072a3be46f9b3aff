package org.policygraph.store;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Invented releases that differ in as many statements as a test asks for. */
final class Releases {

    private static final Node RECORDS = NodeFactory.createURI("urn:records");
    private static final Node NUMBER = NodeFactory.createURI("urn:number");

    private static final List<String> HARD_WORDS = List.of(
            "", "\"quoted\" \\ back", "two\nlines\r\n\tand more", "\001\000", "\ud83d\udd12 \u00e9 \u202e", "> . _:b");

    private Releases() {}

    static ReleaseRecord record(long number) {
        // The first is of an older program, which said less.
        Attestation attestation = number == 1
                ? Attestation.NONE
                : new Attestation("Doe, \"J.\"", List.of("dates", "digests of texts"), number);
        return new ReleaseRecord(number, Instant.EPOCH, "", "", "test", 0, 0, attestation);
    }

    /** A release that says which one it is, and says so in each of its graphs. */
    static DatasetGraph content(long number, String words, int graphs) {
        var content = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(content, () -> {
            content.add(Quad.create(
                    RECORDS,
                    RECORDS,
                    NUMBER,
                    NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger)));
            for (int i = 0; i < graphs; i++) {
                Node name = NodeFactory.createURI("urn:graph:" + i);
                content.add(Quad.create(name, name, NUMBER, NodeFactory.createLiteralString(words)));
                content.add(Quad.create(Quad.defaultGraphIRI, name, NUMBER, NodeFactory.createLiteralString(words)));
            }
        });
        return content;
    }

    /** Adds and removes some statements, some of them with words that are hard to write, and says which release it is. */
    static void edit(Set<Quad> state, long number, Random random) {
        state.removeIf(quad -> quad.getGraph().equals(RECORDS) || random.nextInt(10) == 0);
        for (int i = random.nextInt(20); i >= 0; i--) {
            Node name = NodeFactory.createURI("urn:graph:" + random.nextInt(40));
            Node words = NodeFactory.createLiteralLang(HARD_WORDS.get(random.nextInt(HARD_WORDS.size())), "en-GB");
            state.add(Quad.create(random.nextBoolean() ? name : Quad.defaultGraphIRI, name, NUMBER, words));
        }
        state.addAll(quads(content(number, "", 0)));
    }

    static DatasetGraph dataset(Set<Quad> state) {
        var dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> state.forEach(dataset::add));
        return dataset;
    }

    /** Reads the record that {@link #content} wrote. */
    static ReleaseRecord newest(DatasetGraph content) {
        var found = content.find(RECORDS, RECORDS, NUMBER, Node.ANY);
        return found.hasNext()
                ? record(Long.parseLong(found.next().getObject().getLiteralLexicalForm()))
                : ReleaseRecord.NONE;
    }

    static void publish(Store store, long number, String words, int graphs) {
        store.publish(record(number), content(number, words, graphs));
    }

    static Set<Quad> quads(DatasetGraph content) {
        return Txn.calculateRead(content, () -> content.stream().collect(Collectors.toSet()));
    }
}
