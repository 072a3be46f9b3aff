package org.policygraph.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.search.FoundKind;
import org.policygraph.search.Meant;
import org.policygraph.search.SearchIndex;
import org.policygraph.search.Wanted;
import org.policygraph.vocabulary.NearestName;

/**
 * Finds the things that somebody means, by identifier or by what was typed.
 *
 * @param index asked for only where words were typed
 * @param given what the address asks for
 */
record Ends(Catalogue catalogue, Supplier<SearchIndex> index, Given given) {

    /**
     * The thing of an identifier, unless other words were typed beside it: without a script what is typed last leaves
     * the identifier of before as it is.
     *
     * @param parameter the one that has the identifier; without it none was chosen
     * @param typed the words; may be empty
     * @throws ProblemException if there is no thing with the identifier
     */
    End end(String parameter, String typed) {
        String slug = given.first(parameter).orElse("");
        if (slug.isEmpty()) {
            return typed.isBlank() ? new End.Open() : named(typed.strip());
        }
        Entry thing = catalogue.entry(slug).orElseThrow(() -> unknown(parameter, slug));
        return typed.isBlank() || Meant.isCalled(thing, typed) ? new End.Chosen(thing) : named(typed.strip());
    }

    /** The document that is likeliest meant. */
    Optional<Entry> document(String typed) {
        return switch (Meant.by(typed, index, Set.of(FoundKind.DOCUMENT), thing -> true)) {
            case Meant.One one -> Optional.of(one.thing());
            case Meant.Several several -> several.candidates().stream().findFirst();
        };
    }

    private End named(String typed) {
        return switch (Meant.by(typed, index, Set.of(), thing -> true)) {
            case Meant.One one -> new End.Chosen(one.thing());
            case Meant.Several several ->
                new End.Unclear(
                        typed.length() > Wanted.LONGEST ? typed.substring(0, Wanted.LONGEST) : typed,
                        several.candidates());
        };
    }

    private ProblemException unknown(String parameter, String slug) {
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
                                .map(name -> given.with(parameter, name).at(ExploreController.PATH))
                                .toList())
                .exception();
    }
}
