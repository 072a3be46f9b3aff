package org.policygraph.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;

/** A log in memory, compressed as on disk. */
final class MemoryLog implements ReleaseLog {

    private final Map<LogEntry, byte[]> patches = new ConcurrentSkipListMap<>();
    private volatile List<LogEntry> entries = List.of();

    @Override
    public List<LogEntry> entries() {
        return entries;
    }

    @Override
    public InputStream open(LogEntry entry) throws IOException {
        byte[] patch = patches.get(entry);
        if (patch == null) {
            throw new IOException("the log has no step " + entry);
        }
        return new GZIPInputStream(new ByteArrayInputStream(patch));
    }

    @Override
    public LogEntry begin(ReleaseRecord record, Difference difference, Map<String, String> prefixes)
            throws IOException {
        Optional<Node> previous = Optional.empty();
        if (!entries.isEmpty()) {
            try (InputStream in = open(entries.getLast())) {
                previous = Optional.of(Patches.id(in));
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var zipped = new GZIPOutputStream(bytes)) {
            Patches.write(zipped, previous, record, difference, prefixes);
        }
        LogEntry next = next(record.number());
        var entry = new LogEntry(next.release(), next.revision(), bytes.size());
        patches.put(entry, bytes.toByteArray());
        return entry;
    }

    @Override
    public void keep(LogEntry begun) {
        entries = List.copyOf(patches.keySet());
    }

    @Override
    public void drop(LogEntry begun) {
        patches.remove(begun);
    }
}
