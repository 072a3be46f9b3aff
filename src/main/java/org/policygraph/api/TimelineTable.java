package org.policygraph.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The timeline as a table (RFC 4180): a line for each moment, with the first sentence that says so. */
final class TimelineTable extends AnswerText<TimelineWire.MomentView> {

    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "thing",
                            "label",
                            "kind",
                            "date",
                            "words",
                            "precision",
                            "earliest",
                            "latest",
                            "uncertain",
                            "approximate",
                            "basis",
                            "refines",
                            "otherwise"),
                    OverviewViews.columns().stream())
            .toList();

    TimelineTable() {
        super(Format.CSV.mediaType(), TimelineWire.MomentView.class);
    }

    @Override
    String text(List<TimelineWire.MomentView> moments, Wire.Completeness completeness) {
        return Stream.concat(Stream.of(COLUMNS), moments.stream().map(TimelineTable::row))
                .map(CommitmentTable::line)
                .collect(Collectors.joining());
    }

    private static List<String> row(TimelineWire.MomentView moment) {
        OverviewWire.WhenView when = moment.when();
        Stream<String> cells = Stream.of(
                moment.iri(),
                moment.label(),
                moment.kind(),
                when.edtf(),
                when.words(),
                when.precision(),
                OverviewViews.text(when.earliest()),
                OverviewViews.text(when.latest()),
                Boolean.toString(when.uncertain()),
                Boolean.toString(when.approximate()),
                moment.basis(),
                String.join(" | ", moment.refines()),
                String.join(" | ", moment.otherwise()));
        Stream<String> said =
                moment.evidence().stream().limit(1).flatMap(relation -> OverviewViews.cells(relation).stream());
        return Stream.concat(cells, said).toList();
    }
}
