package org.policygraph.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Kind;
import org.policygraph.commitments.State;
import org.policygraph.commitments.Wanted;
import org.policygraph.http.ProblemException;

/** Reads what is asked of commitments. */
final class CommitmentsReader {

    private static final String TODAY = "today";

    private final Question question;
    private final QuestionReader names;

    CommitmentsReader(Question question) {
        this.question = question;
        this.names = new QuestionReader(question.catalogue(), question.parameters());
    }

    /**
     * The day as of which one asks.
     *
     * @throws ProblemException if it is no day
     */
    LocalDate day() {
        String given = String.join("", values(Parameter.DATE));
        if (given.equals(TODAY)) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        Interval days = Days.read(Parameter.DATE, given);
        if (!days.from().equals(days.to())) {
            throw Mistakes.badValue(Parameter.DATE.parameterName(), given, "one day such as 2014-12-31, or 'today'");
        }
        return days.from();
    }

    /**
     * Which commitments are looked for.
     *
     * @throws ProblemException if a value is not allowed
     */
    Wanted wanted() {
        var linked = new ArrayList<>(names.things(Parameter.FORUM, Kind.FORUM));
        linked.addAll(names.things(Parameter.TOPIC, Kind.TOPIC));
        return new Wanted(
                names.things(Parameter.MAKER, Kind.ACTOR),
                linked,
                states(),
                day(Parameter.DUE_AFTER, Interval::to),
                day(Parameter.DUE_BEFORE, Interval::from));
    }

    private Set<State> states() {
        return values(Parameter.STATE).stream().map(CommitmentsReader::state).collect(Collectors.toSet());
    }

    private static State state(String word) {
        return Stream.of(State.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Mistakes.badValue(
                        Parameter.STATE.parameterName(),
                        word,
                        Stream.of(State.values()).map(State::word).collect(Collectors.joining(", ", "one of ", ""))));
    }

    private Optional<LocalDate> day(Parameter parameter, Function<Interval, LocalDate> end) {
        return values(parameter).stream()
                .map(value -> end.apply(Days.read(parameter, value)))
                .findFirst();
    }

    private List<String> values(Parameter parameter) {
        return question.parameters().getOrDefault(parameter.parameterName(), List.of());
    }
}
