package org.policygraph.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.index.DatasetIndexer;
import org.policygraph.store.Attestation;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** Reads and writes the graph in which a store keeps the record of its releases. */
public final class ReleaseRecords {

    private final Names names;

    /** For a deployment's names. */
    public ReleaseRecords(Names names) {
        this.names = names;
    }

    /** The newest record, or {@link ReleaseRecord#NONE}. */
    public ReleaseRecord newest(DatasetGraph content) {
        Graph records = content.getGraph(names.releases());
        return records
                .find(Node.ANY, RDF.type.asNode(), Pg.RELEASE)
                .mapWith(triple -> record(records, triple.getSubject()))
                .toList()
                .stream()
                .max(Comparator.comparingLong(ReleaseRecord::number))
                .orElse(ReleaseRecord.NONE);
    }

    /** The digest of the bundle that each document was read from. */
    Map<Node, String> digests(DatasetGraph content) {
        var digests = new HashMap<Node, String>();
        content.getGraph(names.releases())
                .find(Node.ANY, Pg.BUNDLE_DIGEST, Node.ANY)
                .forEachRemaining(triple ->
                        digests.put(triple.getSubject(), triple.getObject().getLiteralLexicalForm()));
        return digests;
    }

    /** Keeps the older records, and adds this one, which replaces a record of the same number, and the digests. */
    void write(DatasetGraph before, DatasetIndexer content, ReleaseRecord record, Sources sources) {
        Node release = names.release(record.number());
        before.find(names.releases(), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (quad.getPredicate().equals(Pg.BUNDLE_DIGEST)
                    || quad.getSubject().equals(release)) {
                content.remove(quad);
            } else {
                content.add(quad);
            }
        });
        sources.digests().forEach((document, digest) -> add(content, document, Pg.BUNDLE_DIGEST, string(digest)));
        add(content, release, RDF.type.asNode(), Pg.RELEASE);
        add(content, release, Pg.RELEASE_NUMBER, number(record.number()));
        add(content, release, DCTerms.issued.asNode(), instant(record.issued()));
        add(content, release, Pg.CONTENT_HASH, string(record.contentHash()));
        add(content, release, Pg.ENGINE_DIGEST, string(record.engineDigest()));
        add(content, release, DCTerms.description.asNode(), string(record.reason()));
        add(content, release, Pg.DOCUMENT_COUNT, number(record.documents()));
        add(content, release, Pg.STATEMENT_COUNT, number(record.statements()));
        sources.documents().forEach(document -> add(content, release, DCTerms.source.asNode(), document));
        Attestation attestation = record.attestation();
        if (!attestation.equals(Attestation.NONE)) {
            add(content, release, DC_11.creator.asNode(), string(attestation.author()));
            add(content, release, Pg.PASSED_CHECKS, string(attestation.passed()));
            add(content, release, Pg.WARNING_COUNT, number(attestation.warnings()));
        }
    }

    /** The documents that a release brought or changed. */
    Set<Node> documents(DatasetGraph content, ReleaseRecord record) {
        return content.getGraph(names.releases())
                .find(names.release(record.number()), DCTerms.source.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toSet();
    }

    private void add(DatasetIndexer content, Node subject, Node predicate, Node object) {
        content.add(Quad.create(names.releases(), subject, predicate, object));
    }

    private static ReleaseRecord record(Graph records, Node release) {
        return new ReleaseRecord(
                Long.parseLong(text(records, release, Pg.RELEASE_NUMBER)),
                Instant.parse(text(records, release, DCTerms.issued.asNode())),
                text(records, release, Pg.CONTENT_HASH),
                text(records, release, Pg.ENGINE_DIGEST),
                text(records, release, DCTerms.description.asNode()),
                Long.parseLong(text(records, release, Pg.DOCUMENT_COUNT)),
                Long.parseLong(text(records, release, Pg.STATEMENT_COUNT)),
                records.contains(release, DC_11.creator.asNode(), Node.ANY)
                        ? attestation(records, release)
                        : Attestation.NONE);
    }

    private static Attestation attestation(Graph records, Node release) {
        return Attestation.of(
                text(records, release, DC_11.creator.asNode()),
                text(records, release, Pg.PASSED_CHECKS),
                text(records, release, Pg.WARNING_COUNT));
    }

    private static String text(Graph records, Node release, Node property) {
        return Optional.of(records.find(release, property, Node.ANY).toList())
                .filter(found -> found.size() == 1)
                .map(found -> found.getFirst().getObject().getLiteralLexicalForm())
                .orElseThrow(() -> new IllegalStateException(
                        "the record of " + release + " does not have one " + property.getLocalName()));
    }

    private static Node string(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    private static Node instant(Instant value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdateTimeStamp);
    }
}
