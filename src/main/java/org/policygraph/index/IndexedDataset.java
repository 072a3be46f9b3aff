package org.policygraph.index;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.system.Txn;

/** A {@link QuadIndex} as Jena reads datasets. Writing to it is refused; its transactions cost and guard nothing. */
public final class IndexedDataset extends DatasetGraphBaseFind {

    /** Without statements. */
    public static final IndexedDataset EMPTY = new IndexedDataset(QuadIndex.EMPTY, PrefixMapFactory.create());

    private final QuadIndex index;
    private final PrefixMap prefixes;
    private final Transactional transactions = TransactionalNull.create();

    IndexedDataset(QuadIndex index, PrefixMap prefixes) {
        this.index = index;
        this.prefixes = PrefixMapFactory.unmodifiablePrefixMap(prefixes);
    }

    /** What a dataset holds now. */
    public static IndexedDataset of(DatasetGraph dataset) {
        return dataset instanceof IndexedDataset indexed ? indexed : copyOf(dataset);
    }

    /** The same with an index of its own, in which no term is without a statement. */
    static IndexedDataset copyOf(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            var collected = new DatasetIndexer();
            dataset.find().forEachRemaining(collected::add);
            collected.addPrefixes(dataset.prefixes().getMapping());
            return collected.indexed();
        });
    }

    /** Collects changes of this dataset, which itself stays as it is. */
    public DatasetIndexer changing() {
        return new DatasetIndexer(this);
    }

    /**
     * Writes the dataset as N-Quads, its lines in the order of their UTF-16 code units.
     *
     * @param without a graph that is passed over
     */
    public void writeSorted(OutputStream out, Node without) throws IOException {
        new NquadsLines(index, index.number(without)).writeTo(out);
    }

    /**
     * Writes the dataset as TriG, a block for each graph and each subject.
     *
     * @param prefixes what terms are abbreviated with
     * @param without a graph that is passed over
     */
    public void writeTrig(OutputStream out, Map<String, String> prefixes, Node without) throws IOException {
        PrefixMap abbreviations = PrefixMapFactory.createForOutput();
        abbreviations.putAll(prefixes);
        new TrigBlocks(index, abbreviations, index.number(without)).writeTo(out);
    }

    /** The statements that another dataset does not have. */
    public List<Quad> without(IndexedDataset other) {
        return index.without(other.index);
    }

    /** The statements by number. */
    public QuadIndex index() {
        return index;
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
    public Iterator<Node> listGraphNodes() {
        return index.graphNames();
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
        return found(Quad.defaultGraphIRI, number(subject), number(predicate), number(object));
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node graph, Node subject, Node predicate, Node object) {
        return found(graph, number(subject), number(predicate), number(object), index.number(graph));
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
        return found(Node.ANY, number(subject), number(predicate), number(object), QuadIndex.ANY);
    }

    private int number(Node pattern) {
        return isWildcard(pattern) ? QuadIndex.ANY : index.number(pattern);
    }

    private Iterator<Quad> found(Node graph, int... pattern) {
        for (int number : pattern) {
            if (number == QuadIndex.NO_TERM) {
                return Collections.emptyIterator();
            }
        }
        return new Quads(index, graph, index.matches(pattern));
    }

    @Override
    public long size() {
        return Iter.count(listGraphNodes());
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw readOnly();
    }

    @Override
    public void removeGraph(Node name) {
        throw readOnly();
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw readOnly();
        }
        transactions.begin(type);
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
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

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a release is read-only");
    }
}
