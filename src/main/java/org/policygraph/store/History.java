package org.policygraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.index.DatasetIndexer;
import org.policygraph.index.IndexedDataset;

/**
 * Older releases, rebuilt from a log when somebody asks for one: from the newest one backwards or from nothing forwards,
 * whichever reads less. Those that were rebuilt are kept for a while, as many as an eighth of the memory holds. Thread-safe.
 */
final class History {

    /** The state before the first release. */
    static final ReleaseView EMPTY = MemoryView.of(ReleaseRecord.NONE, DatasetGraphFactory.empty());

    private final ReleaseLog log;
    private final ReentrantLock rebuilding = new ReentrantLock();
    private final Map<LogEntry, ReleaseRecord> records = new ConcurrentHashMap<>();
    private final KeptReleases<LogEntry> rebuilt = new KeptReleases<>();
    private volatile Listed listed = new Listed(List.of(), List.of());

    History(ReleaseLog log) {
        this.log = log;
    }

    /** The records of the releases that the log leads to, the oldest first. */
    List<ReleaseRecord> releases() {
        List<LogEntry> entries = log.entries();
        Listed known = listed;
        if (known.isOf(entries)) {
            return known.releases();
        }
        var last = entries.stream()
                .collect(Collectors.toMap(LogEntry::release, entry -> entry, (earlier, later) -> later));
        var found = new Listed(
                entries, last.values().stream().sorted().map(this::record).toList());
        listed = found;
        return found.releases();
    }

    /** The newest release, from the log alone. */
    ReleaseView newest() {
        return log.entries().isEmpty() ? EMPTY : rebuild(log.entries().getLast(), EMPTY);
    }

    /**
     * One of the releases up to the newest.
     *
     * @param newest the newest, or one that was the newest a moment ago
     */
    Optional<ReleaseView> release(long number, ReleaseView newest) {
        if (number == newest.record().number()) {
            return number == 0 ? Optional.empty() : Optional.of(newest);
        }
        return log.entries().stream()
                .filter(entry ->
                        entry.release() == number && number < newest.record().number())
                .reduce((earlier, later) -> later)
                .map(entry -> rebuilt(entry, newest));
    }

    /**
     * What lies between two releases.
     *
     * @param from 0 for the empty state before the first
     * @throws IllegalArgumentException if the log does not lead to one of them
     */
    Difference difference(long from, long to) {
        if (!isKnown(from) || !isKnown(to)) {
            throw new IllegalArgumentException("there is no release " + (isKnown(from) ? to : from) + "; " + known());
        }
        return from > to
                ? difference(to, from).reversed()
                : between(log.entries().stream()
                        .filter(entry -> entry.release() > from && entry.release() <= to)
                        .toList());
    }

    private boolean isKnown(long number) {
        return number == 0 || log.entries().stream().anyMatch(entry -> entry.release() == number);
    }

    private String known() {
        List<LogEntry> entries = log.entries();
        return entries.isEmpty()
                ? "nothing is published yet"
                : "there are releases %d to %d"
                        .formatted(
                                entries.getFirst().release(), entries.getLast().release());
    }

    /** Nobody needs two at the same moment more than the memory that both take. */
    private ReleaseView rebuilt(LogEntry entry, ReleaseView newest) {
        return rebuilt.known(entry).orElseGet(() -> {
            rebuilding.lock();
            try {
                return rebuilt.get(entry, wanted -> rebuild(wanted, newest));
            } finally {
                rebuilding.unlock();
            }
        });
    }

    private ReleaseView rebuild(LogEntry wanted, ReleaseView newest) {
        List<LogEntry> before = log.entries().stream()
                .filter(entry -> entry.compareTo(wanted) <= 0)
                .toList();
        List<LogEntry> after = log.entries().stream()
                .filter(entry -> entry.compareTo(wanted) > 0
                        && entry.release() <= newest.record().number())
                .toList();
        boolean backwards = !newest.equals(EMPTY) && bytes(after) < bytes(before);
        IndexedDataset start = backwards ? IndexedDataset.of(newest.dataset()) : IndexedDataset.EMPTY;
        Difference way = backwards ? between(after).reversed() : between(before);
        DatasetIndexer content = start.changing();
        content.addPrefixes(newest.dataset().prefixes().getMapping());
        way.removed().forEach(content::remove);
        way.added().forEach(content::add);
        return new MemoryView(record(wanted), content.indexed());
    }

    private static long bytes(List<LogEntry> entries) {
        return entries.stream().mapToLong(LogEntry::bytes).sum();
    }

    private Difference between(List<LogEntry> entries) {
        var sum = new Sum();
        for (LogEntry entry : entries) {
            try (InputStream in = log.open(entry)) {
                Patches.read(in, sum);
            } catch (IOException unreadable) {
                throw unreadable(entry, unreadable);
            }
        }
        return sum.difference();
    }

    private ReleaseRecord record(LogEntry entry) {
        return records.computeIfAbsent(entry, read -> {
            try (InputStream in = log.open(read)) {
                return Patches.record(in);
            } catch (IOException | RuntimeException unreadable) {
                throw unreadable(read, unreadable);
            }
        });
    }

    private static StoreException unreadable(LogEntry entry, Exception why) {
        return new StoreException(
                "step %d.%d of the history cannot be read (%s); restore the store's folder 'log' from a backup"
                        .formatted(entry.release(), entry.revision(), why.getMessage()),
                why);
    }

    /** The releases that steps lead to, which every request asks for. */
    private record Listed(List<LogEntry> entries, List<ReleaseRecord> releases) {

        /** A log only grows. */
        private boolean isOf(List<LogEntry> others) {
            return entries.size() == others.size()
                    && (entries.isEmpty() || entries.getLast().equals(others.getLast()));
        }
    }

    /** Steps one after the other: what one adds and a later one removes was never there. */
    private static final class Sum implements Patches.Reader {

        private final Map<Quad, Boolean> changes = new LinkedHashMap<>();

        @Override
        public void added(Quad quad) {
            change(quad, true);
        }

        @Override
        public void removed(Quad quad) {
            change(quad, false);
        }

        private void change(Quad quad, boolean added) {
            Boolean earlier = changes.putIfAbsent(quad, added);
            if (earlier != null && earlier != added) {
                changes.remove(quad);
            }
        }

        private Difference difference() {
            return new Difference(those(false), those(true));
        }

        private List<Quad> those(boolean added) {
            return changes.entrySet().stream()
                    .filter(change -> change.getValue() == added)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
