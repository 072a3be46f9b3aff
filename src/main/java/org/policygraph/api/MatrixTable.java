package org.policygraph.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A matrix as a table (RFC 4180): a line for each statement of each cell, and one for each cell that is empty. */
final class MatrixTable extends AnswerText<MatrixWire.MatrixView> {

    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "row",
                            "rowLabel",
                            "column",
                            "columnLabel",
                            "found",
                            "through",
                            "throughQuotes",
                            "target",
                            "time",
                            "earliest",
                            "latest"),
                    OverviewViews.columns().stream())
            .toList();

    MatrixTable() {
        super(Format.CSV.mediaType(), MatrixWire.MatrixView.class);
    }

    @Override
    String text(List<MatrixWire.MatrixView> matrices, Wire.Completeness completeness) {
        return Stream.concat(Stream.of(COLUMNS), matrices.stream().flatMap(MatrixTable::lines))
                .map(CommitmentTable::line)
                .collect(Collectors.joining());
    }

    private static Stream<List<String>> lines(MatrixWire.MatrixView matrix) {
        Map<List<String>, MatrixWire.CellView> filled = new HashMap<>();
        matrix.cells()
                .forEach(cell ->
                        filled.put(List.of(cell.row().iri(), cell.column().iri()), cell));
        var lines = new ArrayList<List<String>>();
        for (MatrixWire.LineView row : matrix.rows()) {
            for (MatrixWire.LineView column : matrix.columns()) {
                List<String> place = Stream.of(row.thing(), column.thing())
                        .flatMap(thing -> Stream.of(thing.iri(), thing.label()))
                        .toList();
                MatrixWire.CellView cell =
                        filled.get(List.of(row.thing().iri(), column.thing().iri()));
                if (cell == null) {
                    lines.add(OverviewViews.filled(
                            with(place, List.of(matrix.empty().meaning())), COLUMNS.size()));
                } else {
                    cell.evidence()
                            .forEach(reason -> reason.said().forEach(said -> lines.add(line(place, reason, said))));
                }
            }
        }
        return lines.stream();
    }

    private static List<String> line(List<String> place, OverviewWire.ReasonView reason, OverviewWire.SaidView said) {
        OverviewWire.WhenView when = said.when();
        List<String> how = List.of(
                reason.way(),
                OverviewViews.through(reason),
                OverviewViews.steps(reason),
                reason.target().iri(),
                when == null ? "" : when.edtf(),
                when == null ? "" : OverviewViews.text(when.earliest()),
                when == null ? "" : OverviewViews.text(when.latest()));
        return with(with(place, how), OverviewViews.cells(said.relation()));
    }

    private static List<String> with(List<String> cells, List<String> more) {
        return Stream.concat(cells.stream(), more.stream()).toList();
    }
}
