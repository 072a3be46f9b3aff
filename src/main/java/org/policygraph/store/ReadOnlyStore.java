package org.policygraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The releases of a folder that cannot be written, such as a copy on a read-only disk. All of them come from the log, which
 * is only read; the database is left alone, and nothing is locked.
 */
public final class ReadOnlyStore implements Store {

    private final Path folder;
    private final History history;
    private final ReleaseView current;

    private ReadOnlyStore(Path folder, History history, ReleaseView current) {
        this.folder = folder;
        this.history = history;
        this.current = current;
    }

    /** Whether a folder holds a store that can be read and not written. */
    public static boolean serves(Path folder) {
        return StoreFolder.isReadOnly(folder);
    }

    /**
     * Opens the store in a folder.
     *
     * @throws StoreException if its history cannot be read
     */
    public static ReadOnlyStore open(Path folder) {
        try {
            var history = new History(new FolderLog(StoreFolder.log(folder)));
            return new ReadOnlyStore(folder, history, history.newest());
        } catch (IOException unreadable) {
            throw new StoreException(
                    "the store " + folder + " cannot be read (" + unreadable.getMessage() + ")", unreadable);
        }
    }

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
    public boolean isWritable() {
        return false;
    }

    @Override
    public void publish(ReleaseRecord record, DatasetGraph content) {
        throw new StoreException("the store " + folder + " is read-only, so that nothing can be published; make it"
                + " writable and start again, or choose another with policygraph.store");
    }

    @Override
    public void close() {
        // Nothing was locked.
    }
}
