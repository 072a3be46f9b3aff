package org.policygraph.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Selection;

/** What somebody means by words that were typed. */
public sealed interface Meant {

    /** How many things are offered at most. */
    int MOST_CANDIDATES = 8;

    /** It is clear which thing. */
    record One(Entry thing) implements Meant {}

    /**
     * It is not.
     *
     * @param candidates what may be meant, the likeliest first; may be empty
     */
    record Several(List<Entry> candidates) implements Meant {

        /** Copies its list. */
        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Looks for a thing by any of its names.
     *
     * @param index asked for only if there is a word to look for
     * @param kinds the kinds of things that are looked for; empty for all
     * @param wanted which of them
     */
    static Meant by(String typed, Supplier<SearchIndex> index, Set<FoundKind> kinds, Predicate<Entry> wanted) {
        String words = typed.length() > Wanted.LONGEST ? typed.substring(0, Wanted.LONGEST) : typed;
        List<Entry> candidates = Wanted.isWordless(words) ? List.of() : candidates(words, index.get(), kinds, wanted);
        List<Entry> called = candidates.stream()
                .filter(candidate -> isCalled(candidate, words))
                .toList();
        if (called.size() == 1) {
            return new One(called.getFirst());
        }
        return candidates.size() == 1 ? new One(candidates.getFirst()) : new Several(candidates);
    }

    /** Whether a thing has such a name, whatever the case. */
    static boolean isCalled(Entry thing, String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        Stream.of(thing.slug(), thing.label()),
                        thing.words().labels().values().stream(),
                        thing.words().altLabels().values().stream().flatMap(List::stream))
                .flatMap(names -> names)
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name));
    }

    private static List<Entry> candidates(
            String words, SearchIndex index, Set<FoundKind> kinds, Predicate<Entry> wanted) {
        var search = new Wanted(words, Optional.empty(), kinds, Selection.ALL, MOST_CANDIDATES);
        List<Entry> suggested = things(index.suggest(search), wanted);
        return suggested.isEmpty() ? things(index.search(search, () -> {}), wanted) : suggested;
    }

    private static List<Entry> things(Found found, Predicate<Entry> wanted) {
        return found.best().stream()
                .flatMap(hit -> hit.found() instanceof Findable.Thing thing ? Stream.of(thing.entry()) : Stream.empty())
                .filter(wanted)
                .toList();
    }
}
