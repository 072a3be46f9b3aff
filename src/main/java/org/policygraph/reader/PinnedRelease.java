package org.policygraph.reader;

import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** One release while a request reads it. */
public record PinnedRelease(ReleaseView view, Catalogue catalogue) implements AutoCloseable {

    /** Which release it is. */
    public ReleaseRecord record() {
        return view.record();
    }

    /** The IRIs that it mints. */
    public Names names() {
        return catalogue.names();
    }

    /** Its graphs, to be read within {@link #read}. */
    public DatasetGraph dataset() {
        return view.dataset();
    }

    /** Its ontology. */
    public Graph ontology() {
        return dataset().getGraph(NodeFactory.createURI(Pg.ONTOLOGY));
    }

    /** The union of everything that is said. */
    public Graph union() {
        return dataset().getDefaultGraph();
    }

    /** Whether anything is said of it, or in it. */
    public boolean knows(Node thing) {
        return read(() -> union().contains(thing, Node.ANY, Node.ANY)
                || dataset().contains(Node.ANY, Node.ANY, Node.ANY, thing)
                || dataset().containsGraph(thing));
    }

    /** Reads in one transaction. */
    public <T> T read(Supplier<T> reading) {
        return Txn.calculateRead(dataset(), reading);
    }

    @Override
    public void close() {
        view.close();
    }
}
