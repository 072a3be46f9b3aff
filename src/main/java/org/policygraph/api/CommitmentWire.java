package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of commitments; fields are always there, as in {@link Wire}. */
final class CommitmentWire {

    private CommitmentWire() {}

    @Schema(description = "A commitment, or an event that a document announces, and what had become of it by a day.")
    record CommitmentView(
            String iri,
            String slug,
            String href,
            String label,
            List<Wire.Term> kinds,

            @Schema(description = "Who made it, as far as a document says.")
            List<Wire.Reference> makers,

            @Schema(description = "The fora that met where it was made, or that are to meet.")
            List<Wire.Reference> fora,

            @Schema(description = "When it is due (EDTF).") List<String> due,

            @Schema(description = "The first day on which it may fall due.") @Nullable
            LocalDate dueEarliest,

            @Schema(description = "The last day on which it may fall due.") @Nullable
            LocalDate dueLatest,

            Fate fate,

            @Schema(description = "What says that it was made, and by whom.")
            List<Wire.Relation> made,

            @Schema(description = "The events at which it was made, and the fora that met there.")
            List<Wire.Relation> madeAt,

            @Schema(description = "What says when it is due.")
            List<Wire.Relation> dueBy,

            @Schema(description = "What it is directed at, its aims and its parts.")
            List<Wire.Relation> content) {}

    @Schema(description = "What had become of a commitment by a day; computed, and said by no document.")
    record Fate(
            @Schema(
                    description = "'kept', 'partly', 'overdue' (the last day on which it may fall due has passed and"
                            + " nothing says that it was kept) or 'no-evidence'.",
                    example = "overdue")
            String state,

            @Schema(description = "The day as of which this is said.")
            LocalDate asOf,

            @Schema(description = "The day by which that much had certainly come about.") @Nullable
            LocalDate since,

            @Schema(description = "How many documents were searched for it.")
            long documentsSearched,

            @Schema(description = "How many of them are certainly not later than the day.")
            long documentsByThen,

            @Schema(description = "What the state rests on; empty if it rests on the due date alone.")
            List<Wire.Relation> evidence) {}
}
