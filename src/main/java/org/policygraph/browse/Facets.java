package org.policygraph.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Finder;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Statement;
import org.policygraph.search.Findable;
import org.policygraph.search.Found;
import org.policygraph.search.FoundKind;
import org.policygraph.search.Hit;
import org.policygraph.search.Period;

/** Counts with what the hits of a search are linked, so that it can be narrowed. */
final class Facets {

    private static final int MOST_CHOICES = 8;

    private final Catalogue catalogue;
    private final Finder finder;
    private final SearchForm form;
    private final Function<SearchForm, String> address;

    /**
     * The facets of a search.
     *
     * @param address where a search is
     */
    Facets(Catalogue catalogue, SearchForm form, Function<SearchForm, String> address) {
        this.catalogue = catalogue;
        this.finder = new Finder(catalogue);
        this.form = form;
        this.address = address;
    }

    /**
     * What narrows a search.
     *
     * @param within the days that were searched
     */
    List<Facet> of(Found found, Interval within) {
        Map<Node, Integer> linked = linked(found);
        var facets = new ArrayList<Facet>();
        facets.add(kinds(found));
        facets.add(things("Topic", Kind.TOPIC, linked));
        facets.add(things("Forum", Kind.FORUM, linked));
        facets.add(things("Actor", Kind.ACTOR, linked));
        facets.add(documents(found));
        facets.add(periods(found, within));
        facets.removeIf(facet -> facet.choices().isEmpty());
        return facets;
    }

    private Facet kinds(Found found) {
        List<Facet.Choice> choices = found.kinds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .toList();
        return new Facet("Kind", choices);
    }

    private Facet.Choice kind(FoundKind kind, int count) {
        boolean chosen = form.kind().equals(kind.word());
        return new Facet.Choice(kind.word(), count, address.apply(form.ofKind(chosen ? "" : kind.word())), chosen);
    }

    private Facet things(String label, Kind kind, Map<Node, Integer> counts) {
        return facet(label, Facet.Field.ABOUT, counts, form.about(), entry -> entry.is(kind));
    }

    private Facet documents(Found found) {
        var counts = new HashMap<Node, Integer>();
        for (Hit hit : found.best()) {
            documents(hit.found()).forEach(document -> counts.merge(document, 1, Integer::sum));
        }
        return facet("Document", Facet.Field.IN, counts, form.in(), entry -> entry.is(Kind.DOCUMENT));
    }

    /** What is chosen, and what of it can be chosen instead. */
    private Facet periods(Found found, Interval within) {
        var choices = new ArrayList<Facet.Choice>();
        if (!form.period().isEmpty()) {
            choices.add(new Facet.Choice(form.period(), found.total(), address.apply(form.during("", "")), true));
        }
        for (Period period : Period.of(catalogue, found.best(), within)) {
            SearchForm during = form.during(Integer.toString(period.first()), Integer.toString(period.last()));
            choices.add(new Facet.Choice(during.period(), period.count(), address.apply(during), false));
        }
        return new Facet("Period", choices);
    }

    private Facet facet(
            String label, Facet.Field field, Map<Node, Integer> counts, Set<String> chosen, Predicate<Entry> kind) {
        List<Facet.Choice> choices = counts.entrySet().stream()
                .flatMap(count -> catalogue.entry(count.getKey()).stream()
                        .filter(kind)
                        .map(entry -> choice(field, entry, count.getValue(), chosen.contains(entry.slug()))))
                .sorted(Comparator.comparing(Facet.Choice::chosen)
                        .thenComparingInt(Facet.Choice::count)
                        .reversed()
                        .thenComparing(Facet.Choice::label))
                .limit(MOST_CHOICES)
                .toList();
        return new Facet(label, choices);
    }

    private Facet.Choice choice(Facet.Field field, Entry entry, int count, boolean chosen) {
        SearchForm other = chosen ? form.without(field, entry.slug()) : form.with(field, entry.slug());
        return new Facet.Choice(entry.label(), count, address.apply(other), chosen);
    }

    private Map<Node, Integer> linked(Found found) {
        var counts = new HashMap<Node, Integer>();
        for (Hit hit : found.best()) {
            ends(hit.found()).forEach(end -> counts.merge(end, 1, Integer::sum));
        }
        return counts;
    }

    /** The things that a hit is linked with. */
    private Set<Node> ends(Findable found) {
        if (found instanceof Findable.Thing) {
            return finder.neighbours(found.node());
        }
        var ends = new LinkedHashSet<Node>();
        for (Statement statement : statements(found)) {
            ends.add(statement.subject());
            ends.add(statement.object());
        }
        return ends;
    }

    private Set<Node> documents(Findable found) {
        var documents = new LinkedHashSet<Node>(Set.of(found.node()));
        statements(found).forEach(statement -> documents.add(statement.passage().document()));
        return documents;
    }

    private List<Statement> statements(Findable found) {
        return switch (found) {
            case Findable.Thing thing -> catalogue.statements(thing.node());
            case Findable.Quote quote -> catalogue.statements(quote.passage());
            case Findable.Sentence sentence -> List.of();
        };
    }
}
