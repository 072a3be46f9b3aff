package org.policygraph.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Terms;
import org.policygraph.connections.Wanted;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.search.FoundKind;
import org.policygraph.vocabulary.NearestName;

/**
 * Reads which connections an address asks for.
 *
 * @param validAt what is asked for by the clock of the world; empty for any time
 */
record Asked(Catalogue catalogue, Given given, String validAt) {

    /** How documents can say something. */
    static final List<String> MODALITIES =
            List.of("asserted", "ongoing", "planned", "evaluative", "inferred", "unverified");

    private static final int LENGTH_BETWEEN = 4;
    private static final int LENGTH_AROUND = 3;
    private static final int USUAL_PATHS = 5;
    private static final int MOST_PATHS = 100;

    /** How many paths are wanted. */
    int count() {
        return number(Given.COUNT, USUAL_PATHS, MOST_PATHS);
    }

    /** How many hops a path may have. */
    int maxLength() {
        boolean isBetween =
                given.first(Given.FROM).isPresent() && given.first(Given.TO).isPresent();
        return number(Given.MAX_LENGTH, isBetween ? LENGTH_BETWEEN : LENGTH_AROUND, Wanted.MOST_HOPS);
    }

    /**
     * What is wanted.
     *
     * @throws ProblemException if a value is not allowed, or names nothing that is known
     */
    Wanted wanted() {
        return new Wanted(
                Stream.concat(held().stream(), period().stream()).toList(),
                predicates(),
                Set.of(),
                documents(),
                modalities(),
                given.first(Given.SCHEME).filter("true"::equals).isPresent(),
                maxLength());
    }

    /** The kind of things that are wanted around one. */
    Optional<FoundKind> kind() {
        return given.first(Given.KIND).map(word -> kind(Given.KIND, word));
    }

    static FoundKind kind(String name, String word) {
        return FoundKind.of(word)
                .orElseThrow(() -> bad(
                        name,
                        word,
                        Stream.of(FoundKind.values())
                                .map(FoundKind::word)
                                .collect(Collectors.joining(", ", "one of ", ""))));
    }

    private Optional<Interval> held() {
        return validAt.isEmpty() ? Optional.empty() : Optional.of(days("validAt", validAt));
    }

    private Optional<Interval> period() {
        Optional<LocalDate> first =
                given.first(Given.AFTER).map(day -> days(Given.AFTER, day).to().plusDays(1));
        Optional<LocalDate> last = given.first(Given.BEFORE)
                .map(day -> days(Given.BEFORE, day).from().minusDays(1));
        var period = new Interval(first.orElse(Interval.UNKNOWN.from()), last.orElse(Interval.UNKNOWN.to()));
        if (period.from().isAfter(period.to())) {
            throw bad(Given.BEFORE, given.first(Given.BEFORE).orElse(""), "such that days lie between 'after' and it");
        }
        return Optional.of(period).filter(Interval::isKnown);
    }

    private static Interval days(String name, String value) {
        return Interval.named(value)
                .orElseThrow(() -> bad(name, value, "a day, month or year such as 2014-03-26, 2014-03 or 2014"));
    }

    private Set<Node> predicates() {
        return given.all(Given.PREDICATE).stream()
                .flatMap(name -> {
                    List<Node> named = catalogue.predicates().stream()
                            .filter(term -> Terms.name(term).equals(name)
                                    || term.getURI().equals(name))
                            .toList();
                    if (named.isEmpty()) {
                        throw unknown(Given.PREDICATE, name, "a kind of relation", predicateNames());
                    }
                    return named.stream();
                })
                .collect(Collectors.toSet());
    }

    private List<String> predicateNames() {
        return catalogue.predicates().stream().map(Terms::name).sorted().toList();
    }

    private Set<Node> documents() {
        Function<String, Node> document = name -> catalogue
                .entry(name)
                .filter(entry -> entry.is(Kind.DOCUMENT))
                .map(Entry::node)
                .orElseThrow(() -> unknown(
                        Given.DOCUMENT,
                        name,
                        "a document",
                        catalogue.entries(Kind.DOCUMENT).stream()
                                .map(Entry::slug)
                                .toList()));
        return given.all(Given.DOCUMENT).stream().map(document).collect(Collectors.toSet());
    }

    private Set<String> modalities() {
        given.all(Given.MODALITY).stream()
                .filter(value -> !MODALITIES.contains(value))
                .forEach(value -> {
                    throw bad(Given.MODALITY, value, "one of " + String.join(", ", MODALITIES));
                });
        return Set.copyOf(given.all(Given.MODALITY));
    }

    private int number(String name, int usual, int most) {
        return given.first(name)
                .map(value -> {
                    if (!value.matches("[1-9][0-9]{0,3}") || Integer.parseInt(value) > most) {
                        throw bad(name, value, "a whole number from 1 to " + most);
                    }
                    return Integer.parseInt(value);
                })
                .orElse(usual);
    }

    static ProblemException bad(String name, String value, String allowed) {
        return Problem.of(
                        400,
                        "bad-value",
                        "Value not allowed",
                        "The parameter '" + name + "' is '" + value + "', and must be " + allowed + ".")
                .with("parameter", name)
                .with("value", value)
                .exception();
    }

    private static ProblemException unknown(String name, String value, String what, List<String> known) {
        List<String> nearest = NearestName.several(value, known);
        return Problem.of(
                        400,
                        "unknown-name",
                        "Unknown name",
                        "The parameter '" + name + "' is '" + value + "', which is not " + what + " of this release."
                                + (nearest.isEmpty() ? "" : " Did you mean '" + nearest.getFirst() + "'?"))
                .with("parameter", name)
                .with("value", value)
                .with("nearest", nearest)
                .exception();
    }
}
