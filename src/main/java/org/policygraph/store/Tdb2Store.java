package org.policygraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.policygraph.index.IndexedDataset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the newest release in a TDB2 database in a folder, and a copy of it in memory for its readers. A release is
 * written as its difference from the one before in one transaction, so that the folder grows with the change and not
 * with the release; when it has grown too far, it is compacted. The differences themselves are kept in a log beside it:
 * one is written before the transaction and becomes a part of the log after it, so that the database has the last word
 * about what was published.
 */
public final class Tdb2Store implements Store {

    private static final Logger LOG = LoggerFactory.getLogger(Tdb2Store.class);

    /** TDB2 writes into memory-mapped files, where a full disk is a fault of the process: stay well clear of it. */
    private static final long RESERVED_BYTES = 64L << 20;

    /** A generous bound of what one changed statement costs in copied index blocks and new terms. */
    private static final long BYTES_PER_CHANGE = 2048;

    private final StoreFolder folder;
    private final Tdb2Database database;
    private final FolderLog log;
    private final History history;
    private final Function<DatasetGraph, ReleaseRecord> newest;
    private volatile ReleaseView current;

    private Tdb2Store(
            StoreFolder folder, Tdb2Database database, FolderLog log, Function<DatasetGraph, ReleaseRecord> newest) {
        this.folder = folder;
        this.database = database;
        this.log = log;
        this.history = new History(log);
        this.newest = newest;
        this.current = read();
    }

    /**
     * Opens the store in a folder, making it if need be.
     *
     * @param newest reads the newest record out of the graphs of a release
     * @throws StoreException if the folder is in use, of another layout or not usable
     */
    public static Tdb2Store open(Path path, Function<DatasetGraph, ReleaseRecord> newest) {
        var folder = StoreFolder.open(path);
        try {
            requireSpaceToBegin(folder);
            var store = new Tdb2Store(folder, new Tdb2Database(folder.data()), new FolderLog(folder.log()), newest);
            store.settleTheLog();
            folder.mark();
            store.compactIfBloated();
            return store;
        } catch (StoreException clear) {
            folder.close();
            throw clear;
        } catch (IOException | RuntimeException unreadable) {
            folder.close();
            throw new StoreException(
                    "the store " + path + " cannot be read (" + unreadable.getMessage()
                            + "); restore it from a backup, or move it away and publish again",
                    unreadable);
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
    public void publish(ReleaseRecord record, DatasetGraph content) {
        IndexedDataset after = IndexedDataset.of(content);
        Difference difference = Difference.between(current.dataset(), after);
        if (difference.isEmpty()) {
            return;
        }
        requireSpace(
                folder, difference.removed().size() + (long) difference.added().size());
        LogEntry begun = begin(record, difference, after);
        try {
            database.write(difference, after.prefixes().getMapping());
        } catch (RuntimeException failed) {
            requireWritten(record, begun, failed);
        }
        keep(begun);
        current = new MemoryView(record, after);
        compactIfBloated();
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }

    /**
     * What a crash has left undone is done, and a log that begins now begins with the whole release.
     *
     * @throws StoreException if the log and the database are not of one store
     */
    private void settleTheLog() throws IOException {
        settleWhatWasBegun();
        long number = current.record().number();
        if (log.entries().isEmpty() && number > 0) {
            IndexedDataset content = IndexedDataset.of(current.dataset());
            keep(begin(current.record(), Difference.between(IndexedDataset.EMPTY, content), content));
        }
        long logged = log.entries().isEmpty() ? 0 : log.entries().getLast().release();
        if (logged != number) {
            throw new StoreException(
                    "the history of the store %s ends with release %d, and its database holds release %d; restore both from the same backup, or move the folder 'log' away to begin a new history"
                            .formatted(folder.path(), logged, number));
        }
    }

    private void settleWhatWasBegun() throws IOException {
        Optional<LogEntry> begun = log.begun();
        if (begun.isPresent()) {
            if (isInDatabase(begun.get())) {
                log.keep(begun.get());
            } else {
                log.drop(begun.get());
            }
        }
    }

    /**
     * A transaction is there as a whole or not at all, so that its first change tells. It does not begin before its step
     * is on the disk as a whole.
     */
    private boolean isInDatabase(LogEntry begun) {
        try (InputStream in = log.open(begun)) {
            var first = new FirstChange(current.dataset());
            Patches.read(in, first);
            return first.isMade();
        } catch (IOException cutOff) {
            return false;
        }
    }

    private LogEntry begin(ReleaseRecord record, Difference difference, IndexedDataset after) {
        try {
            settleWhatWasBegun();
            return log.begin(record, difference, after.prefixes().getMapping());
        } catch (IOException | RuntimeException failed) {
            throw unwritten(failed);
        }
    }

    /** The release is published already; what fails here is made good later. */
    private void keep(LogEntry begun) {
        try {
            log.keep(begun);
        } catch (IOException failed) {
            LOG.error("Release {} is published, but its step in the history is not kept yet", begun.release(), failed);
        }
    }

    private ReleaseView read() {
        DatasetGraph content = database.copy();
        return new MemoryView(Txn.calculateRead(content, () -> newest.apply(content)), content);
    }

    /** A write that fails at its very end may be done nevertheless: the files know. */
    private void requireWritten(ReleaseRecord record, LogEntry begun, RuntimeException failed) {
        try {
            database.reopen();
            if (read().record().equals(record)) {
                return;
            }
            log.drop(begun);
        } catch (IOException | RuntimeException stillFailing) {
            failed.addSuppressed(stillFailing);
        }
        throw unwritten(failed);
    }

    private StoreException unwritten(Exception failed) {
        return new StoreException(
                "the store " + folder.path() + " could not be written (" + failed.getMessage()
                        + "); nothing was changed, make room on its disk and publish again",
                failed);
    }

    /** Readers have their copy in memory, and publishers come one at a time: nobody is disturbed. */
    private void compactIfBloated() {
        if (database.isBloated(IndexedDataset.of(current.dataset()).index().size())) {
            compact();
        }
    }

    /** A failure changes nothing but the hope for room. */
    void compact() {
        long before = database.bytes();
        try {
            database.compact();
            LOG.info("Compacted the store {} from {} MB to {} MB", folder.path(), before >> 20, database.bytes() >> 20);
        } catch (RuntimeException failed) {
            LOG.warn("The store {} could not be compacted; it goes on as it is", folder.path(), failed);
            database.reopen();
        }
    }

    /** An existing store can be read from a full disk; a new one could not even be laid out. */
    private static void requireSpaceToBegin(StoreFolder folder) {
        if (!Files.exists(folder.data())) {
            requireSpace(folder, 0);
        }
    }

    private static void requireSpace(StoreFolder folder, long changes) {
        long needed = RESERVED_BYTES + changes * BYTES_PER_CHANGE;
        long usable = folder.usableBytes();
        if (usable < needed) {
            throw new StoreException(
                    "the disk of the store %s has %d MB left, and publishing needs %d MB; nothing was changed"
                            .formatted(folder.path(), usable >> 20, needed >> 20));
        }
    }
}
