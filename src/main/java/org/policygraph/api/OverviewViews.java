package org.policygraph.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.catalogue.Entry;
import org.policygraph.overviews.Reason;
import org.policygraph.overviews.Said;
import org.policygraph.overviews.When;
import org.policygraph.overviews.Years;
import org.policygraph.vocabulary.EdtfWords;

/** Puts into the words of the wire what overviews have in common. */
final class OverviewViews {

    private final Relations relations;
    private final int most;

    /**
     * For an answer.
     *
     * @param most how many reasons, and statements of each, are shown
     */
    OverviewViews(Question question, int most) {
        this.relations = new Relations(question);
        this.most = most;
    }

    Relations relations() {
        return relations;
    }

    Wire.Reference reference(Entry thing) {
        return relations.reference(thing.node());
    }

    List<Wire.Term> kinds(Entry thing) {
        return thing.kinds().stream().map(relations::term).toList();
    }

    List<OverviewWire.ReasonView> reasons(List<Reason> reasons) {
        return reasons.stream().limit(most).map(this::reason).toList();
    }

    /** Whether some of the reasons, or of their statements, are not shown. */
    boolean cuts(List<Reason> reasons) {
        return reasons.size() > most
                || reasons.stream().anyMatch(reason -> reason.said().size() > most);
    }

    private OverviewWire.ReasonView reason(Reason reason) {
        return new OverviewWire.ReasonView(
                reason.way().word(),
                reason.part().chain().stream()
                        .map(link -> relations.reference(link.other()))
                        .toList(),
                reason.part().chain().stream()
                        .map(link -> relations.relation(link.statements().getFirst()))
                        .toList(),
                relations.reference(reason.target()),
                reason.said().size(),
                reason.said().stream().limit(most).map(this::said).toList());
    }

    private OverviewWire.SaidView said(Said said) {
        return new OverviewWire.SaidView(
                relations.relation(said.statement()), said.when().isUndated() ? null : when(said.when(), false));
    }

    static OverviewWire.WhenView when(When when, boolean lasts) {
        List<String> dates = List.of(when.edtf().split(" \\| ", -1));
        return new OverviewWire.WhenView(
                when.edtf(),
                dates.stream().map(date -> EdtfWords.of(date, lasts)).collect(Collectors.joining(" or ")),
                dates.size() > 1 ? "interval" : EdtfWords.precision(when.edtf()),
                Relations.earliest(when.days()),
                Relations.latest(when.days()),
                EdtfWords.isUncertain(when.edtf()),
                EdtfWords.isApproximate(when.edtf()));
    }

    static List<OverviewWire.YearView> years(Years years) {
        return years.possible().entrySet().stream()
                .map(year -> new OverviewWire.YearView(
                        year.getKey(), year.getValue(), years.certain().getOrDefault(year.getKey(), 0)))
                .toList();
    }

    /** What such a reason is in one line of a table: everything that lies between. */
    static String through(OverviewWire.ReasonView reason) {
        return reason.through().stream().map(Wire.Reference::label).collect(Collectors.joining(" > "));
    }

    /** What says that each of these belongs to the one before it. */
    static String steps(OverviewWire.ReasonView reason) {
        return reason.steps().stream().map(Wire.Relation::quote).collect(Collectors.joining(" | "));
    }

    /** What overviews say of a statement in a table. */
    static List<String> cells(Wire.Relation relation) {
        return List.of(
                relation.predicate().name(),
                relation.subject().iri(),
                relation.object().label(),
                relation.quote(),
                text(relation.page()),
                text(relation.row()),
                relation.document(),
                relation.passage(),
                text(relation.modality()));
    }

    /** The names of what {@link #cells} gives. */
    static List<String> columns() {
        return List.of(
                "predicate", "subject", "object", "quote", "page", "tableRow", "document", "passage", "modality");
    }

    /** Cells of a row, followed by empty ones until it is so long. */
    static List<String> filled(List<String> cells, int length) {
        return Stream.concat(
                        cells.stream(), IntStream.range(cells.size(), length).mapToObj(each -> ""))
                .toList();
    }

    static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
