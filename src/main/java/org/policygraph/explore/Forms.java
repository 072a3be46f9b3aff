package org.policygraph.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Terms;
import org.policygraph.reader.Site;

/** Fills in the form. */
record Forms(Catalogue catalogue, Site site) {

    /** More than this many boxes to tick, and one had better type. */
    private static final int MOST_DOCUMENTS = 24;

    private static final List<String> FILTERS = List.of(
            Given.AFTER,
            Given.BEFORE,
            Given.PREDICATE,
            Given.DOCUMENT,
            Given.DOCUMENT_NAME,
            Given.MODALITY,
            Given.SCHEME,
            Given.MAX_LENGTH,
            Given.COUNT);

    FormView form(Asked asked, End from, End to) {
        Given given = asked.given();
        boolean areTwo = from instanceof End.Chosen && to instanceof End.Chosen;
        List<Entry> speaking = catalogue.entries(Kind.DOCUMENT).stream()
                .filter(document -> !catalogue.passages(document.node()).isEmpty())
                .toList();
        return new FormView(
                field(from),
                field(to),
                given.first(Given.AFTER).orElse(""),
                given.first(Given.BEFORE).orElse(""),
                predicates(given),
                documents(given, speaking),
                speaking.size() > MOST_DOCUMENTS,
                Asked.MODALITIES.stream()
                        .map(word -> option(given, Given.MODALITY, word, word))
                        .toList(),
                given.first(Given.SCHEME).filter("true"::equals).isPresent(),
                numbers(asked.maxLength(), Stream.of(1, 2, 3, 4, 5, 6)),
                numbers(asked.count(), Stream.of(1, 3, 5, 10, 20, 50, 100)),
                areTwo ? swapped(given) : "",
                FILTERS.stream().anyMatch(given::has) ? site.to(plain(given).at(ConnectionsPageController.PATH)) : "");
    }

    /** Without filters. */
    static Given plain(Given given) {
        return given.without(FILTERS.toArray(String[]::new));
    }

    private String swapped(Given given) {
        return site.to(given.with(Given.FROM, given.first(Given.TO).orElse(""))
                .with(Given.TO, given.first(Given.FROM).orElse(""))
                .at(ConnectionsPageController.PATH));
    }

    private static FormView.Field field(End end) {
        return switch (end) {
            case End.Open open -> new FormView.Field("", "");
            case End.Chosen chosen ->
                new FormView.Field(chosen.thing().slug(), chosen.thing().label());
            case End.Unclear unclear -> new FormView.Field("", unclear.words());
        };
    }

    private List<FormView.Option> predicates(Given given) {
        return catalogue.predicates().stream()
                .sorted(Comparator.comparing((Node term) -> catalogue.terms().label(term))
                        .thenComparing(Node::getURI))
                .map(term -> option(
                        given,
                        Given.PREDICATE,
                        Terms.name(term),
                        catalogue.terms().label(term)))
                .distinct()
                .toList();
    }

    private static List<FormView.Option> documents(Given given, List<Entry> speaking) {
        return speaking.stream()
                .filter(document -> speaking.size() <= MOST_DOCUMENTS
                        || given.all(Given.DOCUMENT).contains(document.slug()))
                .map(document -> option(given, Given.DOCUMENT, document.slug(), document.label()))
                .toList();
    }

    private static FormView.Option option(Given given, String name, String value, String label) {
        return new FormView.Option(value, label, given.all(name).contains(value));
    }

    private static List<FormView.Option> numbers(int chosen, Stream<Integer> offered) {
        return Stream.concat(offered, Stream.of(chosen))
                .distinct()
                .sorted()
                .map(number -> new FormView.Option(number.toString(), number.toString(), number == chosen))
                .toList();
    }
}
