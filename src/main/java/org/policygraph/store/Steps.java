package org.policygraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Steps of a log one after the other, as one text: to make a reader takes longer than to read a small step, and a history
 * has many of them.
 */
final class Steps extends InputStream {

    private final ReleaseLog log;
    private final Iterator<LogEntry> rest;
    private InputStream open = InputStream.nullInputStream();
    private @Nullable LogEntry opened;
    private boolean broken;

    private Steps(ReleaseLog log, List<LogEntry> entries) {
        this.log = log;
        this.rest = entries.iterator();
    }

    /**
     * Reads what the steps change, in their order.
     *
     * @throws StoreException if one of them cannot be read; it says which
     */
    static void read(ReleaseLog log, List<LogEntry> entries, Patches.Reader reader) {
        if (entries.isEmpty()) {
            return;
        }
        var whole = new Whole(reader, entries.size());
        try (var steps = new Steps(log, entries)) {
            try {
                Patches.read(steps, whole);
            } catch (IOException unreadable) {
                throw unreadable(steps.at(entries, whole.count), unreadable);
            }
        } catch (IOException unclosed) {
            throw unreadable(entries.getLast(), unclosed);
        }
        if (whole.count < entries.size()) {
            throw unreadable(entries.get(whole.count), new IOException("it is empty"));
        }
    }

    /** A step that cannot be read, and what to do. */
    static StoreException unreadable(LogEntry entry, Exception why) {
        return new StoreException(
                "step %d.%d of the history cannot be read (%s); restore the store's folder 'log' from a backup"
                        .formatted(entry.release(), entry.revision(), why.getMessage()),
                why);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = open.read(bytes, offset, length);
            while (count < 0 && rest.hasNext()) {
                open.close();
                opened = rest.next();
                open = log.open(opened);
                count = open.read(bytes, offset, length);
            }
            return count;
        } catch (IOException unreadable) {
            broken = true;
            throw unreadable;
        }
    }

    @Override
    public void close() throws IOException {
        open.close();
    }

    /** The checksum of a step is read after its last statement, so that a broken file may be whole as a text. */
    private LogEntry at(List<LogEntry> entries, int whole) {
        return broken && opened != null ? opened : entries.get(Math.min(whole, entries.size() - 1));
    }

    /** Counts the steps that are whole. */
    private static final class Whole implements Patches.Reader {

        private final Patches.Reader reader;
        private final int steps;
        private int count;

        private Whole(Patches.Reader reader, int steps) {
            this.reader = reader;
            this.steps = steps;
        }

        @Override
        public void added(Quad quad) {
            reader.added(quad);
        }

        @Override
        public void removed(Quad quad) {
            reader.removed(quad);
        }

        @Override
        public void committed() {
            if (count == steps) {
                throw new IllegalStateException("there are more transactions than files");
            }
            reader.committed();
            count++;
        }
    }
}
