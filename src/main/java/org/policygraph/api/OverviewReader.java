package org.policygraph.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
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
import org.policygraph.http.ProblemException;
import org.policygraph.overviews.Axis;
import org.policygraph.overviews.MatrixWanted;
import org.policygraph.overviews.MomentKind;
import org.policygraph.overviews.TimelineWanted;
import org.policygraph.overviews.Within;
import org.policygraph.vocabulary.NearestName;

/** Reads what is asked of overviews. */
final class OverviewReader {

    static final int DEFAULT_EVIDENCE = 3;
    static final int MOST_EVIDENCE = 100;
    private static final int MOST_COMPARED = 20;

    private final Question question;
    private final QuestionReader names;

    OverviewReader(Question question) {
        this.question = question;
        this.names = new QuestionReader(question.catalogue(), question.parameters());
    }

    /** How many reasons are shown. */
    int evidence() {
        return names.number(Parameter.EVIDENCE, DEFAULT_EVIDENCE, MOST_EVIDENCE);
    }

    /**
     * Which matrix.
     *
     * @throws ProblemException if a value is not allowed
     */
    MatrixWanted matrix() {
        Axis rows = axis(Parameter.ROWS, Axis.TOPICS);
        Axis columns = axis(Parameter.COLUMNS, rows == Axis.FORA ? Axis.TOPICS : Axis.FORA);
        if (!rows.goesWith(columns)) {
            throw Mistakes.badValue(
                    Parameter.COLUMNS.parameterName(),
                    columns.word(),
                    "another kind of thing than the rows; what things of one kind have to do with each other is at "
                            + Addresses.COOCCURRENCE + "?of=" + rows.word());
        }
        return new MatrixWanted(
                rows,
                columns,
                things(Parameter.ROW, rows),
                things(Parameter.COLUMN, columns),
                isRollUpWanted(),
                question.selection().dates(),
                validAt(),
                Set.copyOf(question.selection().documents()),
                question.selection().modalities());
    }

    /** Of what one asks. */
    Axis of() {
        return axis(Parameter.OF, Axis.TOPICS);
    }

    /**
     * In what things occur together.
     *
     * @throws ProblemException if it is what occurs
     */
    Within within(Axis of) {
        Within within = value(Parameter.WITHIN)
                .map(word -> oneOf(Parameter.WITHIN, word, List.of(Within.values()), Within::word))
                .orElse(Within.SENTENCE);
        boolean isItself = (within == Within.FORUM && of == Axis.FORA) || (within == Within.TOPIC && of == Axis.TOPICS);
        if (isItself) {
            throw Mistakes.badValue(
                    Parameter.WITHIN.parameterName(), within.word(), "something else than what occurs together");
        }
        return within;
    }

    /** The things of any kind that are named. */
    List<Node> things() {
        return values(Parameter.THING)
                .map(value -> names.thing(Parameter.THING, value))
                .distinct()
                .toList();
    }

    /** What is wanted on a timeline. */
    TimelineWanted timeline() {
        Set<MomentKind> kinds = values(Parameter.MOMENT_KIND)
                .map(word -> oneOf(Parameter.MOMENT_KIND, word, List.of(MomentKind.values()), MomentKind::word))
                .collect(Collectors.toSet());
        List<Node> linked =
                Stream.concat(question.named().stream(), things().stream()).toList();
        return new TimelineWanted(linked, kinds, question.selection().dates());
    }

    /**
     * What is compared.
     *
     * @throws ProblemException if it is too few or too many, twice the same, or unknown
     */
    List<Entry> compared() {
        List<String> given = values(Parameter.COMPARED)
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .toList();
        String all = String.join(",", given);
        if (given.size() < 2 || given.size() > MOST_COMPARED) {
            throw Mistakes.badValue(
                    Parameter.COMPARED.parameterName(),
                    given.size() > MOST_COMPARED ? given.size() + " things" : all,
                    "from 2 to " + MOST_COMPARED + " things, with commas between them");
        }
        var seen = new HashSet<Node>();
        return given.stream()
                .map(value -> compared(value, seen))
                .flatMap(thing -> question.catalogue().entry(thing).stream())
                .toList();
    }

    private Node compared(String value, Set<Node> seen) {
        Node thing = names.thing(Parameter.COMPARED, value);
        if (!seen.add(thing)) {
            throw Mistakes.badValue(Parameter.COMPARED.parameterName(), value, "named once");
        }
        return thing;
    }

    /**
     * The day as of which commitments are seen.
     *
     * @throws ProblemException if it is no day
     */
    LocalDate asOf() {
        return value(Parameter.AS_OF)
                .map(given -> {
                    Interval days = Days.read(Parameter.AS_OF, given);
                    if (!days.from().equals(days.to())) {
                        throw Mistakes.badValue(Parameter.AS_OF.parameterName(), given, "one day such as 2014-12-31");
                    }
                    return days.from();
                })
                .orElseGet(() -> question.catalogue()
                        .record()
                        .issued()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate());
    }

    private Interval validAt() {
        return value(Parameter.VALID_AT)
                .map(given -> Days.read(Parameter.VALID_AT, given))
                .orElse(Interval.UNKNOWN);
    }

    private boolean isRollUpWanted() {
        String given = value(Parameter.ROLL_UP).orElse("false");
        if (!given.equals("true") && !given.equals("false")) {
            throw Mistakes.badValue(Parameter.ROLL_UP.parameterName(), given, "true or false");
        }
        return given.equals("true");
    }

    private Axis axis(Parameter parameter, Axis otherwise) {
        return value(parameter)
                .map(word ->
                        Axis.named(word).orElseGet(() -> oneOf(parameter, word, List.of(Axis.values()), Axis::word)))
                .orElse(otherwise);
    }

    private Set<Node> things(Parameter parameter, Axis axis) {
        Catalogue catalogue = question.catalogue();
        return values(parameter)
                .map(value -> catalogue
                        .entry(value)
                        .filter(axis::has)
                        .map(Entry::node)
                        .orElseThrow(() -> Mistakes.unknownName(
                                parameter.parameterName(),
                                value,
                                "none of the " + axis.word() + " of this release",
                                NearestName.several(
                                        value,
                                        catalogue.entries().stream()
                                                .filter(axis::has)
                                                .map(Entry::slug)
                                                .toList()))))
                .collect(Collectors.toSet());
    }

    private static <T> T oneOf(Parameter parameter, String given, List<T> known, Function<T, String> word) {
        return known.stream()
                .filter(each -> word.apply(each).equals(given))
                .findFirst()
                .orElseThrow(() -> Mistakes.badValue(
                        parameter.parameterName(),
                        given,
                        known.stream().map(word).collect(Collectors.joining(", ", "one of ", ""))));
    }

    private Optional<String> value(Parameter parameter) {
        return values(parameter).findFirst();
    }

    private Stream<String> values(Parameter parameter) {
        return question.parameters().getOrDefault(parameter.parameterName(), List.of()).stream();
    }
}
