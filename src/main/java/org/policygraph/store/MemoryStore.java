package org.policygraph.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.policygraph.index.IndexedDataset;

/** Keeps the newest release and the differences between older ones in memory, and nothing on disk. */
public final class MemoryStore implements Store {

    private final MemoryLog log = new MemoryLog();
    private final History history = new History(log);
    private volatile ReleaseView current = History.EMPTY;

    @Override
    public ReleaseView current() {
        return current;
    }

    @Override
    public List<ReleaseRecord> releases() {
        return history.releases();
    }

    @Override
    public Optional<ReleaseView> release(long number) {
        return history.release(number, current);
    }

    @Override
    public Difference difference(long from, long to) {
        return history.difference(from, to, current());
    }

    @Override
    public void differences(long from, long to, ObjLongConsumer<Difference> told) {
        history.differences(from, to, told);
    }

    @Override
    public void publish(ReleaseRecord record, DatasetGraph content) {
        IndexedDataset after = IndexedDataset.of(content);
        Difference difference = Difference.between(current.dataset(), after);
        try {
            log.keep(log.begin(record, difference, after.prefixes().getMapping()));
        } catch (IOException impossible) {
            throw new StoreException("the history in memory could not be written", impossible);
        }
        current = new MemoryView(record, after);
    }

    @Override
    public void close() {
        // Memory is given back by itself.
    }
}
