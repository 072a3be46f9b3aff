package org.policygraph.index;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;

/**
 * A dataset as it would be after an edit: it can be read and written, and remembers what was removed and what was added,
 * while the dataset that it began with stays as it is. Nothing is undone when a transaction is aborted; throw it away
 * then. Not thread-safe.
 */
public final class EditedDataset extends DatasetGraphTriplesQuads {

    private final IndexedDataset before;
    private final Set<Quad> removed = new HashSet<>();
    private final DatasetGraph added = DatasetGraphFactory.createGeneral();
    private final PrefixMap prefixes = PrefixMapFactory.create();
    private final Transactional transactions = TransactionalNull.create();

    /** An edit of a dataset that begins now. */
    public EditedDataset(IndexedDataset before) {
        this.before = before;
        prefixes.putAll(before.prefixes());
    }

    /** The dataset that the edit began with. */
    public IndexedDataset before() {
        return before;
    }

    /** What was there before and is no more. */
    public Set<Quad> removed() {
        return Collections.unmodifiableSet(removed);
    }

    /** What was not there before and is now. */
    public Iterator<Quad> added() {
        return added.find();
    }

    @Override
    protected void addToDftGraph(Node subject, Node predicate, Node object) {
        addToNamedGraph(Quad.defaultGraphIRI, subject, predicate, object);
    }

    @Override
    protected void addToNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        Quad quad = Quad.create(graph, subject, predicate, object);
        if (!removed.remove(quad) && !before.contains(quad)) {
            added.add(quad);
        }
    }

    @Override
    protected void deleteFromDftGraph(Node subject, Node predicate, Node object) {
        deleteFromNamedGraph(Quad.defaultGraphIRI, subject, predicate, object);
    }

    @Override
    protected void deleteFromNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        Quad quad = Quad.create(graph, subject, predicate, object);
        if (before.contains(quad)) {
            removed.add(quad);
        } else {
            added.delete(quad);
        }
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
        return found(Quad.defaultGraphIRI, subject, predicate, object);
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        return found(graph, subject, predicate, object);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
        return Iter.append(
                kept(before.findNG(Node.ANY, subject, predicate, object)),
                added.findNG(Node.ANY, subject, predicate, object));
    }

    private Iterator<Quad> found(Node graph, Node subject, Node predicate, Node object) {
        return Iter.append(
                kept(before.find(graph, subject, predicate, object)), added.find(graph, subject, predicate, object));
    }

    private Iterator<Quad> kept(Iterator<Quad> quads) {
        return removed.isEmpty() ? quads : Iter.filter(quads, quad -> !removed.contains(quad));
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        Iterator<Node> names = Iter.distinct(Iter.append(before.listGraphNodes(), added.listGraphNodes()));
        return Iter.filter(
                names, name -> found(name, Node.ANY, Node.ANY, Node.ANY).hasNext());
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        transactions.begin(type);
    }

    @Override
    public boolean promote(Promote mode) {
        return transactions.promote(mode);
    }

    @Override
    public void commit() {
        transactions.commit();
    }

    @Override
    public void abort() {
        transactions.abort();
    }

    @Override
    public void end() {
        transactions.end();
    }

    @Override
    public ReadWrite transactionMode() {
        return transactions.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return transactions.transactionType();
    }

    @Override
    public boolean isInTransaction() {
        return transactions.isInTransaction();
    }
}
