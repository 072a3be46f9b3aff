package org.policygraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of a store: locked while it is open, and marked with the layout that it was written in. */
final class StoreFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFolder.class);

    /** Raised whenever a newer version could not read what an older one wrote. */
    private static final String LAYOUT = "2";

    /** Before there was a history; it begins when such a store is opened. */
    private static final String WITHOUT_HISTORY = "1";

    private static final String LAYOUT_FILE = "layout";
    private static final String LOCK_FILE = "lock";

    /** What the folder may hold unmarked: what an interrupted start leaves, a plain store, and what disks bring. */
    private static final Set<String> BEFORE_THE_MARK =
            Set.of(LOCK_FILE, LAYOUT_FILE, LAYOUT_FILE + ".new", "plain", "lost+found");

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private StoreFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** Locks the folder, making it if need be. */
    static StoreFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            String layout = layout(folder);
            requireOurs(folder, layout);
            StoreFolder opened = locked(folder);
            if (layout.isEmpty()) {
                opened.mark();
            }
            return opened;
        } catch (IOException unusable) {
            throw new StoreException(
                    "the store " + folder + " cannot be used ("
                            + unusable.getClass().getSimpleName() + ": " + unusable.getMessage()
                            + "); make it writable, or choose another with policygraph.store",
                    unusable);
        }
    }

    Path data() {
        return folder.resolve("tdb2");
    }

    Path log() {
        return log(folder);
    }

    /** Where the history of a store in a folder is. */
    static Path log(Path folder) {
        return folder.resolve("log");
    }

    Path path() {
        return folder;
    }

    /** Whether a folder holds a store with a history that cannot be written, such as a copy on a read-only disk. */
    static boolean isReadOnly(Path folder) {
        return Files.isDirectory(log(folder)) && !Files.isWritable(folder);
    }

    /** How many bytes the disk below the folder has to give. */
    long usableBytes() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException alreadyGone) {
            throw new StoreException("the lock of the store " + folder + " could not be given back", alreadyGone);
        }
    }

    private static StoreFolder locked(Path folder) throws IOException {
        var channel = FileChannel.open(
                folder.resolve(LOCK_FILE),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = lock(channel);
        if (lock == null) {
            channel.close();
            throw new StoreException("the store " + folder + " is in use by another PolicyGraph" + owner(folder)
                    + "; stop that one, or choose another folder with policygraph.store");
        }
        sign(channel);
        return new StoreFolder(folder, channel, lock);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException lockedByThisProcess) {
            return null;
        }
    }

    /** Best effort: it only says in a message whom to stop. Over what stood there, so that a full disk takes it. */
    private static void sign(FileChannel channel) {
        try {
            String pid = "%-20d".formatted(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException full) {
            LOG.debug("the lock could not be signed", full);
        }
    }

    private static String owner(Path folder) {
        try {
            String pid = Files.readString(folder.resolve(LOCK_FILE)).strip();
            return pid.isEmpty() ? "" : " (process " + pid + ")";
        } catch (IOException locked) {
            return "";
        }
    }

    /** The layout that the folder is marked with, or nothing. */
    private static String layout(Path folder) throws IOException {
        Path file = folder.resolve(LAYOUT_FILE);
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    private static void requireOurs(Path folder, String layout) throws IOException {
        if (layout.isEmpty()) {
            try (Stream<Path> entries = Files.list(folder)) {
                entries.map(entry -> entry.getFileName().toString())
                        .filter(name -> !BEFORE_THE_MARK.contains(name))
                        .sorted()
                        .findFirst()
                        .ifPresent(foreign -> {
                            throw new StoreException("the folder " + folder + " is not a PolicyGraph store: it holds '"
                                    + foreign + "' and no file '" + LAYOUT_FILE
                                    + "'; choose an empty folder or a new one with policygraph.store");
                        });
            }
        } else if (!layout.equals(LAYOUT) && !layout.equals(WITHOUT_HISTORY)) {
            throw new StoreException("the store " + folder + " was written in layout '" + layout
                    + "', and this version reads layout " + LAYOUT + "; export it with the version that wrote it, and"
                    + " publish the export into a new folder (policygraph.store)");
        }
    }

    /** Says that the folder is of this layout: whole or not at all, so that a crash leaves no half of it. */
    void mark() throws IOException {
        if (layout(folder).equals(LAYOUT)) {
            return;
        }
        Path fresh = folder.resolve(LAYOUT_FILE + ".new");
        Files.writeString(fresh, LAYOUT + "\n");
        Files.move(fresh, folder.resolve(LAYOUT_FILE), StandardCopyOption.ATOMIC_MOVE);
    }
}
