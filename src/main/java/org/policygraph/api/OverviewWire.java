package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON that overviews have in common; fields are always there, as in {@link Wire}. */
final class OverviewWire {

    private OverviewWire() {}

    @Schema(description = "When something was or holds, as exactly as a source says and no more.")
    record WhenView(
            @Schema(description = "As it is written (EDTF).", example = "2014-10/2014-11")
            String edtf,

            @Schema(description = "In words.", example = "between October and November 2014")
            String words,

            @Schema(
                    description = "How exact it is: day, month, season, year, decade, century, interval or open.",
                    example = "interval")
            String precision,

            @Schema(description = "The first day that it allows; null if it is open.") @Nullable
            LocalDate earliest,

            @Schema(description = "The last day that it allows; null if it is open.") @Nullable
            LocalDate latest,

            @Schema(description = "Whether the source is not sure of it.")
            boolean uncertain,

            @Schema(description = "Whether it is only about right.")
            boolean approximate) {}

    @Schema(description = "A statement with the sentence that says so, and when it holds.")
    record SaidView(
            Wire.Relation relation,

            @Schema(
                    description =
                            "The date of what it is said of, of its passage, or of the step that leads to it; null if"
                                    + " none of them says. The date of the document is never taken for it.")
            @Nullable
            WhenView when) {}

    @Schema(description = "One reason why two things have to do with each other.")
    record ReasonView(
            @Schema(
                    description =
                            "'direct' if a statement is about both, 'qualified' if a participation, a role holding or"
                                    + " a treaty action is, 'through' if something that belongs to the one is linked with the other.",
                    example = "through")
            String way,

            @Schema(description = "What lies between, from the one that it belongs to; empty if nothing does.")
            List<Wire.Reference> through,

            @Schema(description = "Why these belong to it: a statement for each.")
            List<Wire.Relation> steps,

            @Schema(description = "What it is said of: the thing itself, or a narrower topic.")
            Wire.Reference target,

            @Schema(description = "How many statements there are.")
            int statements,

            @Schema(description = "The first of them.") List<SaidView> said) {}

    @Schema(description = "How many statements may hold in a year.")
    record YearView(
            int year,

            @Schema(description = "Those that may hold in this year; one that reaches over several is in each.")
            int statements,

            @Schema(description = "Those of them that lie in this year and no other.")
            int certain) {}

    @Schema(description = "What was searched.")
    record Scope(
            @Schema(description = "How many documents the release holds; all were searched.")
            long documents,

            @Schema(
                    description =
                            "How many of them are, or may be, of the time asked for; null if none was asked for. A"
                                    + " later document may speak of an earlier time.")
            @Nullable
            Long documentsOfTheTime) {}
}
