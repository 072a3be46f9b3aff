package org.policygraph.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.store.Difference;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;

/** Compares releases of a store, and keeps what was compared last. Thread-safe. */
public final class Comparisons {

    private static final long KEPT_CHANGES = 100_000;

    private final Store store;
    private final Names names;
    private final Cache<Pair, Comparison> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHANGES)
            .weigher((Pair pair, Comparison comparison) -> 1
                    + comparison.things().stream()
                            .mapToInt(thing -> thing.changes().size())
                            .sum())
            .build();

    /** Of the releases of a store. */
    public Comparisons(Store store, Names names) {
        this.store = store;
        this.names = names;
    }

    /**
     * Two releases side by side.
     *
     * @return nothing if one of them cannot be read
     * @throws org.policygraph.store.StoreException if the history cannot be read
     */
    public Optional<Comparison> between(long from, long to) {
        Optional<ReleaseRecord> before = record(from);
        Optional<ReleaseRecord> after = record(to);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var pair = new Pair(before.get().contentHash(), after.get().contentHash(), from, to);
        return Optional.of(kept.get(pair, none -> compare(before.get(), after.get())));
    }

    private Optional<ReleaseRecord> record(long number) {
        return store.releases().stream().filter(each -> each.number() == number).findFirst();
    }

    private Comparison compare(ReleaseRecord before, ReleaseRecord after) {
        Difference difference = store.difference(before.number(), after.number());
        try (PastState first = PastState.of(store, before.number(), after.number(), difference.reversed());
                PastState second = PastState.of(store, after.number(), before.number(), difference)) {
            return compare(before, after, difference, new States(first.said(), second.said(), names));
        }
    }

    private Comparison compare(ReleaseRecord before, ReleaseRecord after, Difference difference, States states) {
        Map<Node, List<Change>> changes = new LinkedHashMap<>();
        Stream.concat(
                        new StatementChanges(difference, states).changes(),
                        new DescriptionChanges(difference, states).changes())
                .forEach(change -> changes.computeIfAbsent(thing(change), none -> new ArrayList<>())
                        .add(change));
        return new Comparison(
                before,
                after,
                changes.entrySet().stream()
                        .map(each -> ThingChanges.of(each.getKey(), each.getValue(), states))
                        .toList());
    }

    /** How a sentence is read belongs to its document. */
    private Node thing(Change change) {
        return names.isPassage(change.subject())
                ? names.documentOf(change.subject()).orElse(change.subject())
                : change.subject();
    }

    private record Pair(String before, String after, long from, long to) {}
}
