package org.policygraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.policygraph.index.IndexedDataset;

/**
 * The files of a TDB2 database. Nobody else reads or writes them, so they may be compacted at any time between two
 * writes.
 */
final class Tdb2Database implements AutoCloseable {

    /**
     * Below this, the disk is not worth the compaction. TDB2 lays out 192 MB, most of them holes. (Its other way, direct
     * files, takes little, but is not an option: version 6.0.0 lost what it had committed when it was killed.)
     */
    private static final long SMALL_BYTES = 512L << 20;

    /** About four times what a statement takes in a fresh database. */
    private static final long BYTES_PER_STATEMENT = 2048;

    private final Path folder;

    /** Opens the database in a folder, making it if need be, and finishes what a crash has interrupted. */
    Tdb2Database(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            removeSuperseded();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        connection();
    }

    /** Everything, in memory. */
    DatasetGraph copy() {
        return IndexedDataset.of(connection());
    }

    /**
     * In one transaction; it is on the disk when the method returns. When it throws, the database must be reopened.
     *
     * @throws IllegalStateException if there was no room for a part of a file that is mapped into memory
     */
    void write(Difference difference, Map<String, String> prefixes) {
        DatasetGraph database = connection();
        try {
            Txn.executeWrite(database, () -> {
                difference.removed().forEach(database::delete);
                difference.added().forEach(database::add);
                prefixes.forEach(database.prefixes()::add);
            });
        } catch (InternalError fault) {
            // What the virtual machine makes of a full disk below mapped memory; everything else is as it was.
            throw new IllegalStateException("its disk is full", fault);
        }
    }

    /** Opens the files anew; what was committed is there, what was not is gone. */
    void reopen() {
        close();
        connection();
    }

    /** Whether compacting a database of so many statements would free most of its disk. */
    boolean isBloated(long statements) {
        return bytes() > SMALL_BYTES + statements * BYTES_PER_STATEMENT;
    }

    /**
     * Writes the database anew, which frees what older writes have left behind. A crash in between leaves the old one,
     * or the old one beside the new one.
     */
    void compact() {
        DatabaseMgr.compact(connection(), true);
    }

    /** How long its files are, holes included. */
    long bytes() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(Tdb2Database::size)
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(connection(), true);
    }

    /** TDB2 keeps one connection to each place. */
    private DatasetGraph connection() {
        return DatabaseMgr.connectDatasetGraph(Location.create(folder));
    }

    /** A compaction makes {@code Data-0002} beside {@code Data-0001}, and then deletes the latter. */
    private void removeSuperseded() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> versions = entries.filter(
                            entry -> entry.getFileName().toString().matches("Data-\\d+"))
                    .sorted()
                    .toList();
            for (Path superseded : versions.subList(0, Math.max(0, versions.size() - 1))) {
                delete(superseded);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
