package org.policygraph.history;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.store.Difference;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;

/**
 * In which releases a thing was there, which means that anything was said of it. The history is read once, when somebody
 * first asks, and then what is new in it; only what came or went is kept. Thread-safe.
 */
public final class Presence {

    private final Store store;
    private final Names names;
    private final ReentrantLock reading = new ReentrantLock();

    /** By thing: from which release on it was there, or was not. */
    private final Map<Node, TreeMap<Long, Boolean>> turns = new HashMap<>();

    private long read;

    /** Of the releases of a store. */
    public Presence(Store store, Names names) {
        this.store = store;
        this.names = names;
    }

    /**
     * The releases in which a thing was there, the oldest first.
     *
     * @throws org.policygraph.store.StoreException if the history cannot be read
     */
    public List<ReleaseRecord> of(Node thing) {
        List<ReleaseRecord> releases = store.releases();
        if (releases.isEmpty()) {
            return releases;
        }
        try (ReleaseView newest = store.release(releases.getLast().number()).orElseThrow()) {
            NavigableMap<Long, Boolean> known = turns(thing, releases, newest);
            boolean now = count(newest, thing) > 0;
            return releases.stream()
                    .filter(release -> wasThere(release.number(), known, now))
                    .toList();
        }
    }

    private static boolean wasThere(long release, NavigableMap<Long, Boolean> turns, boolean now) {
        var last = turns.floorEntry(release);
        if (last != null) {
            return last.getValue();
        }
        var next = turns.higherEntry(release);
        return next == null ? now : !next.getValue();
    }

    private NavigableMap<Long, Boolean> turns(Node thing, List<ReleaseRecord> releases, ReleaseView newest) {
        reading.lock();
        try {
            readBack(releases, newest);
            return new TreeMap<>(turns.getOrDefault(thing, new TreeMap<>()));
        } finally {
            reading.unlock();
        }
    }

    /** From the newest release, where statements can be counted, back to what was read before. */
    private void readBack(List<ReleaseRecord> releases, ReleaseView newest) {
        long last = newest.record().number();
        long first = Math.max(read, releases.getFirst().number());
        if (first >= last) {
            return;
        }
        var changes = new ArrayDeque<Changed>();
        store.differences(
                first, last, (difference, release) -> changes.addFirst(new Changed(release, more(difference))));
        Map<Node, Integer> counts = new HashMap<>();
        changes.forEach(changed -> changed.more().forEach((thing, added) -> {
            int after = counts.computeIfAbsent(thing, each -> count(newest, each));
            int before = after - added;
            counts.put(thing, before);
            if (after == 0 != (before == 0)) {
                turns.computeIfAbsent(thing, none -> new TreeMap<>()).put(changed.release(), after > 0);
            }
        }));
        read = last;
    }

    /** How many statements more there are of each thing. */
    private Map<Node, Integer> more(Difference difference) {
        var more = new HashMap<Node, Integer>();
        count(difference.added(), 1, more);
        count(difference.removed(), -1, more);
        return more;
    }

    private void count(List<Quad> quads, int each, Map<Node, Integer> counts) {
        quads.stream()
                .filter(quad -> quad.isDefaultGraph() && names.isId(quad.getSubject()))
                .forEach(quad -> counts.merge(quad.getSubject(), each, Integer::sum));
    }

    private static int count(ReleaseView release, Node thing) {
        return (int) Iter.count(release.dataset().find(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY));
    }

    /**
     * What a release changed.
     *
     * @param more how many statements more there are of each thing
     */
    private record Changed(long release, Map<Node, Integer> more) {}
}
