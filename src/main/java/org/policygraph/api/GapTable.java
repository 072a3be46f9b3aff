package org.policygraph.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gaps as a table (RFC 4180): a line each, with the first sentence that says that there is something to be known. */
final class GapTable extends AnswerText<GapWire.GapView> {

    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of("kind", "thing", "label", "detail", "statements"), OverviewViews.columns().stream())
            .toList();

    GapTable() {
        super(Format.CSV.mediaType(), GapWire.GapView.class);
    }

    @Override
    String text(List<GapWire.GapView> gaps, Wire.Completeness completeness) {
        return Stream.concat(Stream.of(COLUMNS), gaps.stream().map(GapTable::row))
                .map(CommitmentTable::line)
                .collect(Collectors.joining());
    }

    private static List<String> row(GapWire.GapView gap) {
        Stream<String> cells = Stream.of(
                gap.kind(), gap.thing().iri(), gap.thing().label(), gap.detail(), Integer.toString(gap.statements()));
        Stream<String> said =
                gap.evidence().stream().limit(1).flatMap(relation -> OverviewViews.cells(relation).stream());
        return OverviewViews.filled(Stream.concat(cells, said).toList(), COLUMNS.size());
    }
}
