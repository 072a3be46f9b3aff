package org.policygraph.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The address that says the same by identifiers alone, so that it can be shared. */
    Given settled(End from, End to) {
        Given settled = given;
        if (from instanceof End.Chosen one) {
            settled = settled.with(Given.FROM, one.thing().slug()).without(Given.FROM_NAME);
        }
        if (to instanceof End.Chosen other) {
            settled = settled.with(Given.TO, other.thing().slug()).without(Given.TO_NAME);
        }
        // One thing alone is what one begins with.
        if (to instanceof End.Chosen other && (from instanceof End.Open || to.equals(from))) {
            settled = settled.with(Given.FROM, other.thing().slug()).without(Given.TO);
        }
        Optional<String> typed = given.first(Given.DOCUMENT_NAME);
        return typed.isEmpty()
                ? settled
                : settled.without(Given.DOCUMENT_NAME).withDocument(documentNamed(typed.get()));
    }

    private String documentNamed(String typed) {
        return document(typed)
                .map(Entry::slug)
                .orElseThrow(() -> Problem.of(
                                400,
                                "unknown-name",
                                "Unknown name",
                                "No document of this release is called '" + typed + "'.")
                        .with("parameter", Given.DOCUMENT_NAME)
                        .with("value", typed)
                        .exception());
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
                .suggesting(labels(parameter, nearest))
                .exception();
    }

    private Map<String, String> labels(String parameter, List<String> slugs) {
        var labels = new LinkedHashMap<String, String>();
        slugs.stream()
                .flatMap(slug -> catalogue.entry(slug).stream())
                .forEach(thing -> labels.put(
                        given.with(parameter, thing.slug()).at(ConnectionsPageController.PATH), thing.label()));
        return labels;
    }
}
