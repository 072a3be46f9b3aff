package org.policygraph.api;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.commitments.Commitments;
import org.policygraph.overviews.Aspect;
import org.policygraph.overviews.Comparison;
import org.policygraph.overviews.Reason;
import org.policygraph.overviews.Shared;

/** Puts a comparison into the words of the wire. */
final class ComparisonViews {

    private static final int MOST_OF_AN_ASPECT = 200;

    private final OverviewViews views;
    private final Comparison comparison;
    private final Commitments commitments;
    private final Map<Aspect, List<Shared>> found = new EnumMap<>(Aspect.class);

    ComparisonViews(Question question, Comparison comparison, LocalDate day, int evidence) {
        this.views = new OverviewViews(question, evidence);
        this.comparison = comparison;
        this.commitments = new Commitments(question.catalogue(), day);
        Stream.of(Aspect.values()).forEach(aspect -> found.put(aspect, comparison.in(aspect)));
    }

    ComparisonWire.ComparisonView view() {
        return new ComparisonWire.ComparisonView(
                commitments.day(),
                IntStream.range(0, comparison.things().size())
                        .mapToObj(this::compared)
                        .toList(),
                Stream.of(Aspect.values()).map(this::aspect).toList());
    }

    /** What was cut off, in words. */
    Optional<String> limit() {
        if (found.values().stream().anyMatch(things -> things.size() > MOST_OF_AN_ASPECT)) {
            return Optional.of(MOST_OF_AN_ASPECT + " things of each aspect; how many there are is told");
        }
        boolean cuts = found.values().stream()
                .flatMap(List::stream)
                .flatMap(shared -> shared.by().values().stream())
                .anyMatch(views::cuts);
        return cuts
                ? Optional.of("'evidence' reasons for each, and statements of each reason; their number is told")
                : Optional.empty();
    }

    private ComparisonWire.ComparedView compared(int place) {
        var thing = comparison.things().get(place);
        return new ComparisonWire.ComparedView(
                views.reference(thing),
                views.kinds(thing),
                Stream.of(Aspect.values()).map(aspect -> count(aspect, place)).toList());
    }

    private ComparisonWire.CountView count(Aspect aspect, int place) {
        List<Shared> had = in(aspect).stream()
                .filter(shared -> shared.by().containsKey(place))
                .toList();
        long alone = had.stream().filter(shared -> shared.by().size() == 1).count();
        return new ComparisonWire.CountView(aspect.word(), had.size(), Math.toIntExact(alone));
    }

    private ComparisonWire.AspectView aspect(Aspect aspect) {
        List<Shared> things = in(aspect);
        return new ComparisonWire.AspectView(
                aspect.word(),
                things.size(),
                things.stream()
                        .filter(shared ->
                                shared.by().size() == comparison.things().size())
                        .map(shared -> views.reference(shared.thing()))
                        .toList(),
                things.stream().limit(MOST_OF_AN_ASPECT).map(this::shared).toList());
    }

    private List<Shared> in(Aspect aspect) {
        return found.getOrDefault(aspect, List.of());
    }

    private ComparisonWire.SharedView shared(Shared shared) {
        return new ComparisonWire.SharedView(
                views.reference(shared.thing()),
                views.kinds(shared.thing()),
                shared.by().size(),
                state(shared),
                shared.by().entrySet().stream()
                        .map(by -> having(by.getKey(), by.getValue()))
                        .toList());
    }

    private @Nullable String state(Shared shared) {
        return commitments
                .of(shared.thing())
                .map(commitment -> commitment.state().word())
                .orElse(null);
    }

    private ComparisonWire.HavingView having(int place, List<Reason> reasons) {
        int statements =
                reasons.stream().mapToInt(reason -> reason.said().size()).sum();
        return new ComparisonWire.HavingView(
                comparison.things().get(place).slug(), reasons.size(), statements, views.reasons(reasons));
    }
}
