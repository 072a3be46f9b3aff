package org.policygraph.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Selection;
import org.policygraph.search.FoundKind;
import org.policygraph.search.Wanted;
import org.policygraph.vocabulary.Edtf;
import org.policygraph.vocabulary.NearestName;

/** Reads the search form. */
final class SearchWish {

    private final Catalogue catalogue;
    private final SearchForm form;

    SearchWish(Catalogue catalogue, SearchForm form) {
        this.catalogue = catalogue;
        this.form = form;
    }

    /**
     * What is looked for.
     *
     * @param best how many hits are wanted
     * @throws SearchMistake if a field says something that cannot be looked for
     */
    Wanted wanted(int best) throws SearchMistake {
        if (form.words().length() > Wanted.LONGEST) {
            throw new SearchMistake("Search for at most " + Wanted.LONGEST + " characters; these are "
                    + form.words().length() + ".");
        }
        if (Wanted.isWordless(form.words())) {
            throw new SearchMistake("There is no letter and no digit in “" + form.words() + "”; type a word.");
        }
        var selection =
                new Selection(things(form.about()), things(form.in()), Set.of(), Set.of(), Set.of(), days(), List.of());
        return new Wanted(form.words(), Optional.empty(), kinds(), selection, best);
    }

    private Set<FoundKind> kinds() throws SearchMistake {
        if (form.kind().isEmpty()) {
            return Set.of();
        }
        return EnumSet.of(FoundKind.of(form.kind())
                .orElseThrow(() -> new SearchMistake("There is no kind “" + form.kind() + "”; the kinds are "
                        + Stream.of(FoundKind.values()).map(FoundKind::word).collect(Collectors.joining(", ")) + ".")));
    }

    private List<Node> things(Set<String> slugs) throws SearchMistake {
        var things = new ArrayList<Node>();
        for (String slug : slugs) {
            things.add(catalogue
                    .entry(slug)
                    .map(Entry::node)
                    .orElseThrow(() -> new SearchMistake("This release has no “" + slug + "”." + meant(slug))));
        }
        return things;
    }

    private String meant(String slug) {
        return NearestName.several(slug, catalogue.slugs()).stream()
                .findFirst()
                .map(nearest -> " Did you mean “" + nearest + "”?")
                .orElse("");
    }

    private Interval days() throws SearchMistake {
        LocalDate from = form.from().isEmpty()
                ? LocalDate.MIN
                : bounds(form.from()).earliest().orElse(LocalDate.MIN);
        LocalDate to =
                form.to().isEmpty() ? LocalDate.MAX : bounds(form.to()).latest().orElse(LocalDate.MAX);
        if (from.isAfter(to)) {
            throw new SearchMistake("The period ends before it begins: from " + form.from() + " to " + form.to() + ".");
        }
        return new Interval(from, to);
    }

    private static Edtf.Days bounds(String text) throws SearchMistake {
        return Edtf.bounds(text)
                .orElseThrow(() -> new SearchMistake(
                        "“" + text + "” is no date; write a day, a month or a year: 2014-03-26, 2014-03, 2014."));
    }
}
