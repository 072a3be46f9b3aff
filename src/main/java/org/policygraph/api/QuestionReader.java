package org.policygraph.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Selection;
import org.policygraph.catalogue.Terms;
import org.policygraph.http.ProblemException;
import org.policygraph.vocabulary.NearestName;
import org.policygraph.vocabulary.Pg;

/** Reads parameters against a release, and refuses what is unknown instead of leaving it out. */
final class QuestionReader {

    static final int DEFAULT_SIZE = 50;
    static final int MOST_ON_A_PAGE = 200;
    static final Set<String> MODALITIES =
            Set.of("asserted", "evaluative", "inferred", "ongoing", "planned", "unverified");

    private final Catalogue catalogue;
    private final Map<String, List<String>> given;

    QuestionReader(Catalogue catalogue, Map<String, List<String>> given) {
        this.catalogue = catalogue;
        this.given = given;
    }

    /**
     * The question that was asked at an address.
     *
     * @throws ProblemException if a parameter is not one of those allowed there, or its value is not
     */
    Question read(String path, List<Parameter> allowed) {
        requireKnown(allowed);
        allowed.stream().filter(Parameter::isRequired).forEach(this::require);
        var named = new ArrayList<Node>();
        named.addAll(things(Parameter.TOPIC, Kind.TOPIC));
        named.addAll(things(Parameter.ACTOR, Kind.ACTOR));
        named.addAll(things(Parameter.FORUM, Kind.FORUM));
        values(Parameter.ABOUT).forEach(value -> named.add(thing(Parameter.ABOUT, value)));
        var selection = new Selection(
                named,
                things(Parameter.DOCUMENT, Kind.DOCUMENT),
                terms(Parameter.TYPE, "class"),
                terms(Parameter.PREDICATE, "predicate"),
                modalities(),
                allowed.contains(Parameter.FROM) ? interval() : Interval.UNKNOWN,
                text());
        int size = number(Parameter.SIZE, DEFAULT_SIZE, MOST_ON_A_PAGE);
        long from = from(path, size);
        return new Question(catalogue, path, given, selection, List.copyOf(named), from, size, Languages.ENGLISH);
    }

    private long from(String path, int size) {
        int page = number(Parameter.PAGE, 1, Integer.MAX_VALUE);
        Optional<Cursor> cursor = Cursor.among(given);
        if (cursor.isPresent() && given.containsKey(Parameter.PAGE.parameterName())) {
            throw Mistakes.badValue(
                    Parameter.PAGE.parameterName(), Integer.toString(page), "left out where there is a cursor");
        }
        cursor.ifPresent(place -> place.requireIn(path, given));
        return cursor.map(Cursor::from).orElse((page - 1L) * size);
    }

    private void requireKnown(List<Parameter> allowed) {
        List<String> names = Stream.concat(allowed.stream(), Parameter.EVERYWHERE.stream())
                .map(Parameter::parameterName)
                .toList();
        given.forEach((name, values) -> {
            if (!names.contains(name)) {
                throw Mistakes.unknownParameter(name, names);
            }
            if (values.size() > 1
                    && Parameter.named(name).filter(Parameter::isRepeatable).isEmpty()) {
                throw Mistakes.badValue(name, String.join("', '", values), "given once");
            }
        });
    }

    private void require(Parameter parameter) {
        if (values(parameter).isEmpty()) {
            throw Mistakes.missing(parameter.parameterName(), "for instance " + parameter.example());
        }
    }

    /** The actors, fora or topics that a parameter names. */
    List<Node> things(Parameter parameter, Kind kind) {
        return value(parameter).map(value -> thing(parameter, kind, value)).toList();
    }

    private List<String> values(Parameter parameter) {
        return given.getOrDefault(parameter.parameterName(), List.of());
    }

    private Stream<String> value(Parameter parameter) {
        return values(parameter).stream();
    }

    private Node thing(Parameter parameter, Kind kind, String value) {
        Entry entry = catalogue
                .entry(value)
                .orElseThrow(() -> unknown(parameter, value, "no " + kind.singular() + " of this release", kind));
        if (!entry.is(kind)) {
            String what = entry.kinds().stream().map(catalogue.terms()::label).collect(Collectors.joining(" and "));
            String but = what.isEmpty() ? "" : " but " + what;
            throw unknown(parameter, value, "not a " + kind.singular() + but, kind);
        }
        return entry.node();
    }

    private ProblemException unknown(Parameter parameter, String value, String whatItIsNot, Kind kind) {
        List<String> slugs = catalogue.entries(kind).stream().map(Entry::slug).toList();
        return Mistakes.unknownName(parameter.parameterName(), value, whatItIsNot, NearestName.several(value, slugs));
    }

    /** The thing of any kind that a value of a parameter names. */
    Node thing(Parameter parameter, String value) {
        return catalogue
                .entry(value)
                .map(Entry::node)
                .orElseThrow(() -> Mistakes.unknownName(
                        parameter.parameterName(),
                        value,
                        "no thing of this release",
                        NearestName.several(value, catalogue.slugs())));
    }

    /** The classes or predicates that a parameter names. */
    Set<Node> terms(Parameter parameter, String what) {
        var terms = new HashSet<Node>();
        Set<Node> known = parameter == Parameter.TYPE ? catalogue.classes() : catalogue.predicates();
        for (String value : values(parameter)) {
            terms.addAll(named(parameter, what, value, known));
        }
        return terms;
    }

    private static List<Node> named(Parameter parameter, String what, String value, Set<Node> known) {
        Function<Node, String> name = value.contains(":") ? Node::getURI : Terms::name;
        List<Node> found =
                known.stream().filter(term -> name.apply(term).equals(value)).toList();
        if (found.isEmpty()) {
            List<String> names = known.stream().map(name).sorted().toList();
            throw Mistakes.unknownName(
                    parameter.parameterName(),
                    value,
                    "no " + what + " of this release",
                    NearestName.several(value, names));
        }
        // The short name stands for PolicyGraph's own term where another vocabulary has one of the same name.
        Node own = NodeFactory.createURI(Pg.NAMESPACE + value);
        return found.contains(own) ? List.of(own) : found;
    }

    private Set<String> modalities() {
        value(Parameter.MODALITY).filter(value -> !MODALITIES.contains(value)).forEach(value -> {
            throw Mistakes.badValue(
                    Parameter.MODALITY.parameterName(),
                    value,
                    MODALITIES.stream().sorted().collect(Collectors.joining(", ", "one of ", "")));
        });
        return Set.copyOf(values(Parameter.MODALITY));
    }

    private Interval interval() {
        Interval from = value(Parameter.FROM)
                .map(day -> Days.read(Parameter.FROM, day))
                .findFirst()
                .orElse(Interval.UNKNOWN);
        Interval to = value(Parameter.TO)
                .map(day -> Days.read(Parameter.TO, day))
                .findFirst()
                .orElse(Interval.UNKNOWN);
        if (from.from().isAfter(to.to())) {
            throw Mistakes.badValue(
                    Parameter.TO.parameterName(), String.join("", values(Parameter.TO)), "no earlier than 'from'");
        }
        return new Interval(from.from(), to.to());
    }

    private List<String> text() {
        value(Parameter.TEXT).filter(String::isBlank).forEach(blank -> {
            throw Mistakes.badValue(Parameter.TEXT.parameterName(), blank, "at least one word");
        });
        return value(Parameter.TEXT)
                .flatMap(text -> Selection.words(text).stream())
                .toList();
    }

    /** The number that a parameter gives, from 1 to the most. */
    int number(Parameter parameter, int otherwise, int most) {
        return value(parameter)
                .findFirst()
                .map(value -> number(parameter, value, most))
                .orElse(otherwise);
    }

    private static int number(Parameter parameter, String value, int most) {
        String allowed = most == Integer.MAX_VALUE ? "a whole number from 1" : "a whole number from 1 to " + most;
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
            throw Mistakes.badValue(parameter.parameterName(), value, allowed);
        } catch (NumberFormatException notANumber) {
            throw Mistakes.badValue(parameter.parameterName(), value, allowed);
        }
    }
}
