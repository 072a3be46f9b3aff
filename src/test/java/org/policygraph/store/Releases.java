package org.policygraph.store;

import java.time.Instant;
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

    private Releases() {}

    static ReleaseRecord record(long number) {
        return new ReleaseRecord(number, Instant.EPOCH, "", "", "test", 0, 0);
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
