package org.policygraph.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Interval;
import org.policygraph.connections.Wanted;
import org.policygraph.http.ProblemException;

/** Reads what is asked of connections. */
final class ConnectionsReader {

    private static final int MOST_PATHS = 100;
    private static final int DEFAULT_PATHS = 5;

    private final Question question;
    private final QuestionReader names;

    ConnectionsReader(Question question) {
        this.question = question;
        this.names = new QuestionReader(question.catalogue(), question.parameters());
    }

    /**
     * The thing that a parameter names.
     *
     * @throws ProblemException if the release has no such thing
     */
    Node thing(Parameter parameter) {
        return names.thing(parameter, value(parameter).orElse(""));
    }

    /**
     * The other end, which must not be the same.
     *
     * @throws ProblemException if it is, or if the release has no such thing
     */
    Node otherThan(Node from) {
        Node to = thing(Parameter.TO_THING);
        if (to.equals(from)) {
            throw Mistakes.badValue(
                    Parameter.TO_THING.parameterName(),
                    value(Parameter.TO_THING).orElse(""),
                    "another thing than 'from'; what is around one thing is at " + Addresses.CONNECTIONS + "/{slug}");
        }
        return to;
    }

    /** How many paths. */
    int count() {
        return names.number(Parameter.K, DEFAULT_PATHS, MOST_PATHS);
    }

    /**
     * Which connections are looked for.
     *
     * @param defaultLength how long paths are unless somebody says
     * @throws ProblemException if a value is not allowed
     */
    Wanted wanted(int defaultLength) {
        return new Wanted(
                Stream.concat(validAt().stream(), period().stream()).toList(),
                question.selection().predicates(),
                names.terms(Parameter.WITHOUT, "predicate"),
                Set.copyOf(question.selection().documents()),
                question.selection().modalities(),
                isSchemeWanted(),
                names.number(Parameter.MAX_LENGTH, defaultLength, Wanted.MOST_HOPS));
    }

    private Optional<Interval> validAt() {
        return days(Parameter.VALID_AT);
    }

    /** The days after the one and before the other. */
    private Optional<Interval> period() {
        Optional<LocalDate> first = days(Parameter.AFTER).map(days -> days.to().plusDays(1));
        Optional<LocalDate> last =
                days(Parameter.BEFORE).map(days -> days.from().minusDays(1));
        var period = new Interval(first.orElse(Interval.UNKNOWN.from()), last.orElse(Interval.UNKNOWN.to()));
        if (period.from().isAfter(period.to())) {
            throw Mistakes.badValue(
                    Parameter.BEFORE.parameterName(),
                    value(Parameter.BEFORE).orElse(""),
                    "such that days lie between 'after' and it");
        }
        return Optional.of(period).filter(Interval::isKnown);
    }

    private boolean isSchemeWanted() {
        String given = value(Parameter.SCHEME).orElse("false");
        if (!given.equals("true") && !given.equals("false")) {
            throw Mistakes.badValue(Parameter.SCHEME.parameterName(), given, "true or false");
        }
        return given.equals("true");
    }

    private Optional<Interval> days(Parameter parameter) {
        return value(parameter).map(given -> Days.read(parameter, given));
    }

    private Optional<String> value(Parameter parameter) {
        return question.parameters().getOrDefault(parameter.parameterName(), List.of()).stream()
                .findFirst();
    }
}
