package org.policygraph.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.store.Difference;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;

/**
 * Which things an earlier release had and the newest has not. The history is read once, when somebody first asks, and
 * then what is new in it. Thread-safe.
 */
public final class Withdrawals {

    private final Store store;
    private final Names names;
    private final ReentrantLock reading = new ReentrantLock();
    private final Map<Node, Long> lastSeen = new HashMap<>();
    private long read;

    /** Of the releases of a store. */
    public Withdrawals(Store store, Names names) {
        this.store = store;
        this.names = names;
    }

    /**
     * The number of the last release that had a thing, if the newest does not have it.
     *
     * @throws org.policygraph.store.StoreException if the history cannot be read
     */
    public Optional<Long> lastRelease(Node thing) {
        try (ReleaseView newest = store.current()) {
            if (newest.dataset().contains(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY)) {
                return Optional.empty();
            }
        }
        reading.lock();
        try {
            readOn();
            return Optional.ofNullable(lastSeen.get(thing));
        } finally {
            reading.unlock();
        }
    }

    /** The first release that can be read withdraws nothing. */
    private void readOn() {
        List<ReleaseRecord> releases = store.releases();
        if (releases.isEmpty() || releases.getLast().number() <= read) {
            return;
        }
        read = Math.max(read, releases.getFirst().number());
        store.differences(read, releases.getLast().number(), this::withdraw);
    }

    private void withdraw(Difference difference, long release) {
        difference.removed().stream()
                .filter(quad -> quad.isDefaultGraph() && names.isId(quad.getSubject()))
                .forEach(quad -> lastSeen.put(quad.getSubject(), read));
        read = release;
    }
}
