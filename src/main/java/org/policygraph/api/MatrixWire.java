package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The JSON of matrices; fields are always there, as in {@link Wire}. */
final class MatrixWire {

    private MatrixWire() {}

    @Schema(description = "What has to do with what, and when.")
    record MatrixView(
            @Schema(example = "topics") String rowsAre,
            @Schema(example = "fora") String columnsAre,

            @Schema(description = "Whether narrower topics count for the broader ones.")
            boolean rolledUp,

            @Schema(description = "The rows in which something was found, by label.")
            List<LineView> rows,

            @Schema(description = "The columns in which something was found, by label.")
            List<LineView> columns,

            @Schema(description = "The cells that are filled, by row and column.")
            List<CellView> cells,

            @Schema(description = "All cells together, by year.")
            List<OverviewWire.YearView> years,

            @Schema(description = "How many statements nothing dates.")
            int undated,

            EmptyView empty,
            OverviewWire.Scope searched) {}

    @Schema(description = "A row or a column, with its totals.")
    record LineView(
            Wire.Reference thing,

            @Schema(description = "How many of its cells are filled.")
            int cells,

            @Schema(description = "How many statements fill them; one that fills several is counted in each.")
            int statements,

            List<OverviewWire.YearView> years,
            int undated) {}

    @Schema(description = "Why a row and a column have to do with each other.")
    record CellView(
            Wire.Reference row,
            Wire.Reference column,

            @Schema(description = "Whether a statement, or a qualified relation, is about both themselves.")
            boolean direct,

            @Schema(description = "How many reasons there are.")
            int reasons,

            @Schema(description = "How many statements fill it.")
            int statements,

            List<OverviewWire.YearView> years,

            @Schema(description = "How many of the statements nothing dates.")
            int undated,

            @Schema(description = "The reasons: what is said directly first.")
            List<OverviewWire.ReasonView> evidence) {}

    @Schema(description = "What an empty cell means.")
    record EmptyView(
            @Schema(
                    description =
                            "How many cells are empty between the rows and the columns in which something was found.")
            int cells,

            @Schema(description = "How many more rows there are in the release, in which nothing was found at all.")
            int furtherRows,

            @Schema(description = "How many more columns there are, in which nothing was found at all.")
            int furtherColumns,

            @Schema(example = "no evidence in 13 document(s)")
            String meaning) {}
}
