package org.policygraph.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.search.Findable;
import org.policygraph.search.Found;
import org.policygraph.search.FoundKind;
import org.policygraph.search.SearchIndex;
import org.policygraph.search.Wanted;
import org.policygraph.vocabulary.NearestName;

/**
 * Finds the things that somebody means, by identifier or by what was typed.
 *
 * @param index asked for only where words were typed
 */
record Ends(Catalogue catalogue, Supplier<SearchIndex> index) {

    private static final int MOST_CANDIDATES = 8;

    /**
     * The thing of an identifier, unless other words were typed beside it: without a script what is typed last leaves
     * the identifier of before as it is.
     *
     * @param slug the identifier; empty if none was chosen
     * @param typed the words; may be empty
     * @throws ProblemException if there is no thing with the identifier
     */
    End end(String slug, String typed) {
        if (slug.isEmpty()) {
            return typed.isBlank() ? new End.Open() : named(typed.strip());
        }
        Entry thing = catalogue.entry(slug).orElseThrow(() -> unknown(slug));
        return typed.isBlank() || isCalled(thing, typed) ? new End.Chosen(thing) : named(typed.strip());
    }

    /** The document that is likeliest meant. */
    Optional<Entry> document(String typed) {
        return candidates(typed, Set.of(FoundKind.DOCUMENT)).stream().findFirst();
    }

    private End named(String typed) {
        String words = typed.length() > Wanted.LONGEST ? typed.substring(0, Wanted.LONGEST) : typed;
        List<Entry> candidates = Wanted.isWordless(words) ? List.of() : candidates(words, Set.of());
        List<Entry> called = candidates.stream()
                .filter(candidate -> isCalled(candidate, words))
                .toList();
        if (called.size() == 1) {
            return new End.Chosen(called.getFirst());
        }
        return candidates.size() == 1 ? new End.Chosen(candidates.getFirst()) : new End.Unclear(words, candidates);
    }

    private List<Entry> candidates(String words, Set<FoundKind> kinds) {
        var wanted =
                new Wanted(words, Optional.empty(), kinds, org.policygraph.catalogue.Selection.ALL, MOST_CANDIDATES);
        List<Entry> suggested = things(index.get().suggest(wanted));
        return suggested.isEmpty() ? things(index.get().search(wanted, () -> {})) : suggested;
    }

    private static List<Entry> things(Found found) {
        return found.best().stream()
                .flatMap(hit -> hit.found() instanceof Findable.Thing thing ? Stream.of(thing.entry()) : Stream.empty())
                .toList();
    }

    private static boolean isCalled(Entry thing, String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        Stream.of(thing.slug(), thing.label()),
                        thing.words().labels().values().stream(),
                        thing.words().altLabels().values().stream().flatMap(List::stream))
                .flatMap(names -> names)
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name));
    }

    private ProblemException unknown(String slug) {
        List<String> nearest =
                slug.length() > Wanted.LONGEST ? List.of() : NearestName.several(slug, catalogue.slugs());
        String shown = slug.length() > Wanted.LONGEST ? slug.substring(0, Wanted.LONGEST) + "…" : slug;
        return Problem.of(
                        404,
                        "not-found",
                        "Not in this release",
                        "This release has no thing '" + shown + "'."
                                + (nearest.isEmpty() ? "" : " Did you mean '" + nearest.getFirst() + "'?"))
                .with("value", shown)
                .with(
                        "nearest",
                        nearest.stream()
                                .map(name -> ExploreController.PATH + "?from=" + Given.encoded(name))
                                .toList())
                .exception();
    }
}
