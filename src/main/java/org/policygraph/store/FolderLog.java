package org.policygraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;

/**
 * A log in a folder: a compressed patch a step, so that it takes what the changes take. A step that was begun has another
 * ending until it is kept.
 */
final class FolderLog implements ReleaseLog {

    private static final Pattern NAME = Pattern.compile("(\\d{9,})\\.(\\d{3,})\\.rdfp\\.gz(\\.begun)?");
    private static final String BEGUN = ".begun";
    private static final int BUFFER_BYTES = 1 << 13;

    private final Path folder;
    private volatile List<LogEntry> entries;

    /** Opens the log in a folder, which need not be there before anything is written. */
    FolderLog(Path folder) throws IOException {
        this.folder = folder;
        this.entries = found("");
    }

    @Override
    public List<LogEntry> entries() {
        return entries;
    }

    /** The step that was begun, if one was neither kept nor dropped before the process ended. */
    Optional<LogEntry> begun() throws IOException {
        return found(BEGUN).stream().findFirst();
    }

    @Override
    public InputStream open(LogEntry entry) throws IOException {
        Path kept = file(entry);
        return unzipped(Files.exists(kept) ? kept : begun(entry));
    }

    @Override
    public LogEntry begin(ReleaseRecord record, Difference difference, Map<String, String> prefixes)
            throws IOException {
        Files.createDirectories(folder);
        LogEntry entry = next(record.number());
        Optional<Node> previous = entries.isEmpty() ? Optional.empty() : Optional.of(id(entries.getLast()));
        try (var file = FileChannel.open(begun(entry), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // Not closed, so that the file can still be forced to the disk; its end is written all the same.
            var zipped = new GZIPOutputStream(Channels.newOutputStream(file), BUFFER_BYTES);
            OutputStream out = new BufferedOutputStream(zipped, BUFFER_BYTES);
            Patches.write(out, previous, record, difference, prefixes);
            out.flush();
            zipped.finish();
            file.force(true);
            return new LogEntry(entry.release(), entry.revision(), file.size());
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(begun(entry));
            throw failed;
        }
    }

    @Override
    public void keep(LogEntry begun) throws IOException {
        Files.move(begun(begun), file(begun), StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(folder)) {
            directory.force(true);
        }
        entries = Stream.concat(entries.stream(), Stream.of(begun)).toList();
    }

    @Override
    public void drop(LogEntry begun) throws IOException {
        Files.deleteIfExists(begun(begun));
    }

    private Node id(LogEntry entry) throws IOException {
        try (InputStream in = open(entry)) {
            return Patches.id(in);
        }
    }

    private List<LogEntry> found(String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> entry(file, ending).stream()).sorted().toList();
        }
    }

    private static Optional<LogEntry> entry(Path file, String ending) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !ending.equals(Optional.ofNullable(name.group(3)).orElse(""))) {
            return Optional.empty();
        }
        return Optional.of(new LogEntry(
                Long.parseLong(name.group(1)),
                Integer.parseInt(name.group(2)),
                file.toFile().length()));
    }

    private Path file(LogEntry entry) {
        return folder.resolve("%09d.%03d.rdfp.gz".formatted(entry.release(), entry.revision()));
    }

    private Path begun(LogEntry entry) {
        return folder.resolve(file(entry).getFileName() + BEGUN);
    }

    private static InputStream unzipped(Path file) throws IOException {
        return new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER_BYTES), BUFFER_BYTES);
    }
}
