package org.policygraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.PatchHeader;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Differences as text, with the record of the release in the header: <a
 * href="https://jena.apache.org/documentation/rdf-patch/">RDF Patch</a>.
 */
final class Patches {

    private static final String ID = "id";
    private static final String PREVIOUS = "prev";
    private static final String NUMBER = "release";
    private static final String ISSUED = "issued";
    private static final String HASH = "hash";
    private static final String ENGINE = "engine";
    private static final String REASON = "reason";
    private static final String DOCUMENTS = "documents";
    private static final String STATEMENTS = "statements";
    private static final String AUTHOR = "author";
    private static final String CHECKS = "checks";
    private static final String WARNINGS = "warnings";

    private Patches() {}

    /** What is told of the statements of a patch. */
    interface Reader {

        /** A statement that comes. */
        void added(Quad quad);

        /** A statement that goes. */
        void removed(Quad quad);

        /** A patch is whole. */
        default void committed() {}
    }

    /**
     * Writes a patch and leaves the stream open.
     *
     * @param previous the patch before it
     */
    static void write(
            OutputStream out,
            Optional<Node> previous,
            ReleaseRecord record,
            Difference difference,
            Map<String, String> prefixes) {
        RDFChangesWriterText writer = RDFChangesWriterText.create(out);
        writer.start();
        writer.header(ID, NodeFactory.createURI("urn:uuid:" + UUID.randomUUID()));
        previous.ifPresent(id -> writer.header(PREVIOUS, id));
        writeHeader(writer, record);
        writer.txnBegin();
        prefixes.forEach((prefix, namespace) -> writer.addPrefix(null, prefix, namespace));
        writeStatements(writer, difference);
        writer.txnCommit();
        writer.finish();
    }

    /**
     * Reads the statements of a patch, or of several that follow each other.
     *
     * @throws IOException if it cannot be read, or one of them is not a whole patch
     */
    static void read(InputStream in, Reader reader) throws IOException {
        var statements = new Statements(reader);
        try {
            new RDFPatchReaderText(in).apply(statements);
            // The checksum stands at the end, which whoever has read the last statement has not seen yet.
            in.transferTo(OutputStream.nullOutputStream());
        } catch (RuntimeException broken) {
            // Which one it is depends on the letter that is wrong, and none of them has a common parent.
            throw new IOException("it is not an RDF patch: " + broken.getMessage(), broken);
        }
        if (!statements.isWhole()) {
            throw new IOException("it is not a whole RDF patch: it ends before its transaction is committed");
        }
    }

    /** The name of a patch. */
    static Node id(InputStream in) {
        return RDFPatchReaderText.readerHeader(in).getId();
    }

    /** The record of the release that a patch leads to. */
    static ReleaseRecord record(InputStream in) {
        PatchHeader header = RDFPatchReaderText.readerHeader(in);
        return new ReleaseRecord(
                Long.parseLong(text(header, NUMBER)),
                Instant.parse(text(header, ISSUED)),
                text(header, HASH),
                text(header, ENGINE),
                text(header, REASON),
                Long.parseLong(text(header, DOCUMENTS)),
                Long.parseLong(text(header, STATEMENTS)),
                header.get(AUTHOR) == null ? Attestation.NONE : attestation(header));
    }

    private static Attestation attestation(PatchHeader header) {
        return Attestation.of(text(header, AUTHOR), text(header, CHECKS), text(header, WARNINGS));
    }

    static void writeStatements(RDFChanges writer, Difference difference) {
        difference
                .removed()
                .forEach(quad -> writer.delete(graph(quad), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        difference
                .added()
                .forEach(quad -> writer.add(graph(quad), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    private static void writeHeader(RDFChanges writer, ReleaseRecord record) {
        writer.header(NUMBER, string(Long.toString(record.number())));
        writer.header(ISSUED, string(record.issued().toString()));
        writer.header(HASH, string(record.contentHash()));
        writer.header(ENGINE, string(record.engineDigest()));
        writer.header(REASON, string(record.reason()));
        writer.header(DOCUMENTS, string(Long.toString(record.documents())));
        writer.header(STATEMENTS, string(Long.toString(record.statements())));
        Attestation attestation = record.attestation();
        if (!attestation.equals(Attestation.NONE)) {
            writer.header(AUTHOR, string(attestation.author()));
            writer.header(CHECKS, string(attestation.passed()));
            writer.header(WARNINGS, string(Long.toString(attestation.warnings())));
        }
    }

    /** RDF Patch writes a statement of the default graph without a graph. */
    private static @Nullable Node graph(Quad quad) {
        return quad.isDefaultGraph() ? null : quad.getGraph();
    }

    private static Node string(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static String text(PatchHeader header, String field) {
        Node value = header.get(field);
        if (value == null) {
            throw new IllegalStateException("the patch has no header '" + field + "'");
        }
        return value.getLiteralLexicalForm();
    }

    private static final class Statements extends RDFChangesBase {

        private final Reader reader;
        private boolean begun;
        private boolean committed;

        private Statements(Reader reader) {
            this.reader = reader;
        }

        private boolean isWhole() {
            return committed && !begun;
        }

        @Override
        public void add(@Nullable Node graph, Node subject, Node predicate, Node object) {
            reader.added(quad(graph, subject, predicate, object));
        }

        @Override
        public void delete(@Nullable Node graph, Node subject, Node predicate, Node object) {
            reader.removed(quad(graph, subject, predicate, object));
        }

        @Override
        public void txnBegin() {
            if (begun) {
                throw new IllegalStateException("it ends before its transaction is committed");
            }
            begun = true;
        }

        @Override
        public void txnCommit() {
            begun = false;
            committed = true;
            reader.committed();
        }

        private static Quad quad(@Nullable Node graph, Node subject, Node predicate, Node object) {
            return Quad.create(graph == null ? Quad.defaultGraphIRI : graph, subject, predicate, object);
        }
    }
}
