package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of the timeline; fields are always there, as in {@link Wire}. */
final class TimelineWire {

    private TimelineWire() {}

    @Schema(description = "A thing at one of its dates.")
    record MomentView(
            String iri,
            String slug,
            @Nullable String href,
            String label,

            @Schema(
                    description =
                            "event, plan, document, outcome, instrument, role, participation, treaty-action, commitment"
                                    + " or other.",
                    example = "event")
            String kind,

            List<Wire.Term> kinds,

            @Schema(description = "Which date of it: its date, when it is due, when it holds, …")
            Wire.Term property,

            OverviewWire.WhenView when,

            @Schema(
                    description =
                            "'own' if a statement gives it this date, 'sentence' if only the sentences about it tell"
                                    + " for which time they hold.",
                    example = "own")
            String basis,

            @Schema(description = "Less exact dates that it refines (EDTF); what gives them is among the evidence.")
            List<String> refines,

            @Schema(description = "Dates that other statements give it, and that say something else (EDTF).")
            List<String> otherwise,

            @Schema(description = "What says so.") List<Wire.Relation> evidence) {}
}
