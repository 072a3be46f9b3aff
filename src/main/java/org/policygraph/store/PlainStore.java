package org.policygraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * An ordinary store of graphs without releases: what is written is there at once, and nothing is inferred or checked.
 * Its one view changes under its readers between their transactions, and never within one.
 */
public final class PlainStore implements Store {

    private final DatasetGraph dataset;
    private final boolean onDisk;

    private PlainStore(DatasetGraph dataset, boolean onDisk) {
        this.dataset = dataset;
        this.onDisk = onDisk;
    }

    /**
     * Opens the store in a folder, making it if need be, or in memory.
     *
     * @throws StoreException if the folder cannot be used
     */
    public static PlainStore open(Optional<Path> folder) {
        return folder.map(PlainStore::onDisk)
                .orElseGet(() -> new PlainStore(DatasetGraphFactory.createTxnMem(), false));
    }

    /** Changes the graphs; the change begins and commits its own transaction. */
    public void change(Consumer<DatasetGraph> change) {
        change.accept(dataset);
    }

    @Override
    public ReleaseView current() {
        return new MemoryView(ReleaseRecord.NONE, new DatasetGraphReadOnly(dataset));
    }

    @Override
    public List<ReleaseRecord> releases() {
        return List.of();
    }

    @Override
    public Optional<ReleaseView> release(long number) {
        return Optional.empty();
    }

    @Override
    public Difference difference(long from, long to) {
        throw new IllegalArgumentException("an ordinary store has no releases");
    }

    @Override
    public void differences(long from, long to, ObjLongConsumer<Difference> told) {
        throw new IllegalArgumentException("an ordinary store has no releases");
    }

    @Override
    public void publish(ReleaseRecord record, DatasetGraph content) {
        Txn.executeRead(
                content,
                () -> Txn.executeWrite(dataset, () -> {
                    dataset.clear();
                    content.find().forEachRemaining(dataset::add);
                }));
    }

    @Override
    public void close() {
        if (onDisk) {
            TDBInternal.expel(dataset);
        }
    }

    /** A folder of its own below the store's, so that the two modes never open each other's data. */
    private static PlainStore onDisk(Path folder) {
        Path plain = folder.resolve("plain");
        try {
            Files.createDirectories(plain);
            return new PlainStore(DatabaseMgr.connectDatasetGraph(Location.create(plain)), true);
        } catch (IOException | RuntimeException unusable) {
            throw new StoreException(
                    "the store " + plain + " cannot be used (" + unusable.getMessage()
                            + "); make it writable, or choose another with policygraph.store",
                    unusable);
        }
    }
}
