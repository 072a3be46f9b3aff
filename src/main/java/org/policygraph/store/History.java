package org.policygraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.policygraph.index.DatasetIndexer;
import org.policygraph.index.IndexedDataset;

/**
 * Older releases, rebuilt from a log when somebody asks for one: from the newest, from nothing or from one that was
 * rebuilt before, whichever reads less. Those that were rebuilt are kept for a while, as many as an eighth of the memory holds. Thread-safe.
 */
final class History {

    /** The state before the first release. */
    static final ReleaseView EMPTY = MemoryView.of(ReleaseRecord.NONE, DatasetGraphFactory.empty());

    /** Bytes of steps, compressed, below which nothing is gained: as many as sixty documents make. */
    private static final long MUCH = 1 << 20;

    /** To compare two releases takes time as well. */
    private static final int FAR_LESS = 4;

    private static final LogEntry BEFORE_THE_FIRST = new LogEntry(0, 0, 0);

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
     * What lies between two releases: as the steps tell, or by comparing the two where far less is to be read to make
     * them.
     *
     * @param from 0 for the empty state before the first
     * @param newest the newest, or one that was the newest a moment ago
     * @throws IllegalArgumentException if the log does not lead to one of them
     */
    Difference difference(long from, long to, ReleaseView newest) {
        if (from > to) {
            return difference(to, from, newest).reversed();
        }
        List<LogEntry> steps = steps(from, to);
        long bytes = bytes(steps);
        if (bytes < MUCH || (toMake(from, newest) + toMake(to, newest)) * FAR_LESS > bytes) {
            return between(steps);
        }
        return Difference.between(made(from, newest).dataset(), made(to, newest).dataset());
    }

    /** How much is to be read to make a release. */
    private long toMake(long number, ReleaseView newest) {
        return number == 0 || number == newest.record().number()
                ? 0
                : way(last(number), newest).bytes();
    }

    private ReleaseView made(long number, ReleaseView newest) {
        if (number == 0) {
            return EMPTY;
        }
        return number == newest.record().number() ? newest : rebuilt(last(number), newest);
    }

    private LogEntry last(long number) {
        return log.entries().stream()
                .filter(entry -> entry.release() == number)
                .reduce((earlier, later) -> later)
                .orElse(BEFORE_THE_FIRST);
    }

    private static long bytes(List<LogEntry> steps) {
        return steps.stream().mapToLong(LogEntry::bytes).sum();
    }

    /**
     * What each release after one and up to another changed, the oldest first.
     *
     * @throws IllegalArgumentException if the log does not lead to one of them, or the first is the later one
     */
    void differences(long from, long to, ObjLongConsumer<Difference> told) {
        if (from > to) {
            throw new IllegalArgumentException("release " + from + " does not lie before release " + to);
        }
        List<LogEntry> steps = steps(from, to);
        Steps.read(log, steps, new SumsByRelease(steps, told));
    }

    private List<LogEntry> steps(long from, long to) {
        if (!isKnown(from) || !isKnown(to)) {
            throw new IllegalArgumentException("there is no release " + (isKnown(from) ? to : from) + "; " + known());
        }
        return log.entries().stream()
                .filter(entry -> entry.release() > from && entry.release() <= to)
                .toList();
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
        Way way = way(wanted, newest);
        Difference difference = way.isBackwards() ? between(way.steps()).reversed() : between(way.steps());
        DatasetIndexer content = IndexedDataset.of(way.start().dataset()).changing();
        content.addPrefixes(newest.dataset().prefixes().getMapping());
        difference.removed().forEach(content::remove);
        difference.added().forEach(content::add);
        return new MemoryView(record(wanted), content.indexed());
    }

    /** The one that reads least. */
    private Way way(LogEntry wanted, ReleaseView newest) {
        return Stream.concat(
                        Stream.of(EMPTY, newest)
                                .map(start -> way(last(start.record().number()), start, wanted)),
                        rebuilt.all().entrySet().stream().map(kept -> way(kept.getKey(), kept.getValue(), wanted)))
                .min(Comparator.comparingLong(Way::bytes))
                .orElseThrow();
    }

    /** The steps from the one that led to a release to the one that is wanted. */
    private Way way(LogEntry from, ReleaseView start, LogEntry wanted) {
        boolean backwards = from.compareTo(wanted) > 0;
        LogEntry lower = backwards ? wanted : from;
        LogEntry upper = backwards ? from : wanted;
        return new Way(
                start,
                log.entries().stream()
                        .filter(entry -> entry.compareTo(lower) > 0 && entry.compareTo(upper) <= 0)
                        .toList(),
                backwards);
    }

    private Difference between(List<LogEntry> entries) {
        var sum = new Sum();
        Steps.read(log, entries, sum);
        return sum.difference();
    }

    private ReleaseRecord record(LogEntry entry) {
        return records.computeIfAbsent(entry, read -> {
            try (InputStream in = log.open(read)) {
                return Patches.record(in);
            } catch (IOException | RuntimeException unreadable) {
                throw Steps.unreadable(read, unreadable);
            }
        });
    }

    /**
     * How one release is made of another.
     *
     * @param start the other
     * @param steps what lies between the two, in the order of time
     */
    private record Way(ReleaseView start, List<LogEntry> steps, boolean isBackwards) {

        /** How much is to be read. */
        private long bytes() {
            return History.bytes(steps);
        }
    }

    /** The releases that steps lead to, which every request asks for. */
    private record Listed(List<LogEntry> entries, List<ReleaseRecord> releases) {

        /** A log only grows. */
        private boolean isOf(List<LogEntry> others) {
            return entries.size() == others.size()
                    && (entries.isEmpty() || entries.getLast().equals(others.getLast()));
        }
    }
}
