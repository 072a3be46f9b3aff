package org.policygraph.store;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.index.IndexedDataset;

/**
 * What lies between two releases, with nothing on both sides.
 *
 * @param removed what the first has and the second has not
 * @param added what the second has and the first has not
 */
public record Difference(List<Quad> removed, List<Quad> added) {

    /** Copies its collections. */
    public Difference {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** What lies between two datasets. */
    static Difference between(DatasetGraph before, DatasetGraph after) {
        IndexedDataset first = IndexedDataset.of(before);
        IndexedDataset second = IndexedDataset.of(after);
        return new Difference(first.without(second), second.without(first));
    }

    /** As the text of an RDF patch without a header, the same whenever it is written; the stream is left open. */
    public void writePatch(OutputStream out) {
        var sorted = new Difference(InOrder.of(removed), InOrder.of(added));
        RDFChangesWriterText writer = RDFChangesWriterText.create(out);
        writer.start();
        writer.txnBegin();
        Patches.writeStatements(writer, sorted);
        writer.txnCommit();
        writer.finish();
    }

    /** The way back. */
    public Difference reversed() {
        return new Difference(added, removed);
    }

    /** Whether the two say the same. */
    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }
}
