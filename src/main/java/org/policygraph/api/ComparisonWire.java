package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of comparisons; fields are always there, as in {@link Wire}. */
final class ComparisonWire {

    private ComparisonWire() {}

    @Schema(description = "Things side by side.")
    record ComparisonView(
            @Schema(description = "The day as of which commitments are seen.")
            LocalDate asOf,

            List<ComparedView> things,

            @Schema(
                    description = "In what they are compared: topics, fora, actors, instruments, events, outcomes,"
                            + " commitments and roles.")
            List<AspectView> aspects) {}

    @Schema(description = "One of the things that are compared, and how much of each aspect it has.")
    record ComparedView(Wire.Reference thing, List<Wire.Term> kinds, List<CountView> counts) {}

    @Schema(description = "How much a thing has of an aspect.")
    record CountView(
            String aspect,
            int things,

            @Schema(description = "How many of them no other compared thing has.")
            int alone) {}

    @Schema(description = "What they have of one aspect.")
    record AspectView(
            @Schema(example = "topics") String aspect,

            @Schema(description = "How many any of them has.")
            int any,

            @Schema(description = "What all of them have.") List<Wire.Reference> commonToAll,

            @Schema(description = "What each has, those that most have first; at most 200.")
            List<SharedView> things) {}

    @Schema(description = "What one or several of them have.")
    record SharedView(
            Wire.Reference thing,
            List<Wire.Term> kinds,

            @Schema(description = "How many of the compared things have it.")
            int sharedBy,

            @Schema(description = "What had become of it by the day; of commitments and plans alone.") @Nullable
            String state,

            List<HavingView> by) {}

    @Schema(description = "One that has it, and why.")
    record HavingView(
            @Schema(description = "The slug of the compared thing.")
            String thing,

            int reasons,
            int statements,
            List<OverviewWire.ReasonView> evidence) {}
}
