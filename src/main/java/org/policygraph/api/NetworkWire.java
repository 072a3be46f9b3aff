package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of networks; fields are always there, as in {@link Wire}. */
final class NetworkWire {

    private NetworkWire() {}

    @Schema(description = "Things and what connects them.")
    record NetworkView(String title, List<NodeView> nodes, List<EdgeView> edges) {}

    @Schema(description = "A thing of a network.")
    record NodeView(
            @Schema(description = "What edges call it: its slug, if it has one.")
            String id,

            String iri,
            String label,

            @Schema(description = "Its classes in the ontology.")
            List<String> kinds,

            @Schema(description = "Its own dates (EDTF).") List<String> dates,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,

            @Schema(description = "Numbers about it, such as its strength.")
            Map<String, Double> measures) {}

    @Schema(description = "A statement, once for all passages that say so.")
    record EdgeView(
            String id,

            @Schema(description = "The id of the node that it begins at.")
            String source,

            @Schema(description = "The id of the node that it leads to.")
            String target,

            boolean directed,

            @Schema(description = "The IRI of the predicate.") @Nullable
            String predicate,

            String label,

            @Schema(description = "How many passages say so.")
            double weight,

            @Schema(description = "When passages say that it holds (EDTF).")
            List<String> times,

            @Schema(description = "How many passages say so.")
            int evidenceCount,

            @Schema(description = "The passages that say so, at most 20.")
            List<ProofView> evidence,

            @Schema(description = "Numbers about it, such as the rank of the best path that it is on.")
            Map<String, Double> measures) {}

    @Schema(description = "A passage that says so.")
    record ProofView(
            @Schema(description = "The document's own words.")
            String quote,

            @Schema(description = "The page on which they stand, from 1; null in a table.") @Nullable
            Integer page,

            @Schema(description = "The row of the table that they are, from 1; null in any other text.") @Nullable
            Integer row,

            @Schema(description = "The document's IRI.") String document,
            String documentTitle,
            @Schema(description = "The passage's IRI.") String passage,
            @Schema(description = "The IRI of the claim.") String claim,

            @Schema(description = "How the document says it.", example = "asserted") @Nullable
            String modality) {}
}
