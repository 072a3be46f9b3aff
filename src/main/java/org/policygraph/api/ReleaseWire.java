package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.release.Reason;

/** The JSON of releases and of what has changed between them. */
final class ReleaseWire {

    private ReleaseWire() {}

    @Schema(description = "A release: everything that was published together. It never changes.")
    record ReleaseItem(
            @Schema(description = "From 1, one more with each release.", example = "1")
            long number,

            String iri,
            String href,

            @Schema(description = "When it was published.") Instant issued,

            @Schema(description = "Why, in a person's words.")
            String reason,

            @Schema(description = "Who published it; null if nobody said.", example = "curator") @Nullable
            String author,

            @Schema(description = "How many documents it holds.")
            long documents,

            @Schema(description = "How many statements with evidence it holds.")
            long statements,

            @Schema(
                    description = "SHA-256 of its sorted N-Quads without the record of the releases, in hexadecimal"
                            + " digits. Two releases with the same hash say the same.")
            String contentHash,

            @Schema(
                    description = "The checks that it passed before it was published; empty if nobody said.",
                    example = "[\"dates\", \"evidence\", \"quotes\"]")
            List<String> checks,

            @Schema(description = "How many things the checks found worth a look.")
            long warnings,

            @Schema(description = "What has changed since the one before; null for the first.") @Nullable
            String changes,

            @Schema(description = "The same as an RDF patch; for the first, all of it.")
            String patch) {}

    @Schema(description = "The wish to go back to a release.")
    record RollBackRequest(
            @Schema(description = "The number of the release whose state is wanted again.", example = "3")
            long rollBackTo,

            @Schema(
                    description = "Why, for the record of the new release.",
                    example = "release 4 named the wrong forum",
                    maxLength = Reason.LONGEST)
            String reason) {}

    @Schema(description = "What is said differently in a release than in another one, by thing.")
    record DiffView(
            @Schema(description = "How many things are said differently, on all pages together.")
            long total,

            int page,
            int size,
            ReleaseItem from,
            ReleaseItem to,

            @Schema(description = "How many changes there are of each kind.")
            Map<String, Integer> counts,

            Wire.Links links,
            List<ChangedThing> items,
            Wire.Completeness completeness) {}

    @Schema(description = "A thing of which something is said differently.")
    record ChangedThing(String iri, String label, List<ChangeView> changes) {}

    @Schema(description = "One thing that is said differently.")
    record ChangeView(
            @Schema(
                    description = "added, withdrawn: a statement. reattributed: the same statement rests on other"
                            + " sentences. redated, renamed, redescribed: a date, a name, anything else. reread: a"
                            + " sentence is quoted or read differently. introduced, removed: the thing itself.",
                    example = "added")
            String kind,

            Wire.Reference subject,
            Wire.Term predicate,
            List<Wire.End> before,
            List<Wire.End> after,

            @Schema(description = "The sentences that said so before.")
            List<QuotationView> evidenceBefore,

            @Schema(description = "The sentences that say so after.")
            List<QuotationView> evidenceAfter) {}

    @Schema(description = "A sentence.")
    record QuotationView(
            String passage,
            String document,
            String documentTitle,
            String quote,
            @Nullable Integer page) {}
}
