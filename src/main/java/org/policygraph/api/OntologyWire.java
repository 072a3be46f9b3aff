package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of what has changed in the ontology. */
final class OntologyWire {

    private OntologyWire() {}

    @Schema(description = "A release that came with another ontology, or other topics, than the one before.")
    record OntologyStepView(
            ReleaseWire.ReleaseItem from,
            ReleaseWire.ReleaseItem to,

            @Schema(description = "The version IRI of the ontology before; null if it had none.") @Nullable
            String versionBefore,

            @Schema(description = "The version IRI since; the same where a change came without a new number.") @Nullable
            String versionAfter,

            @Schema(description = "How many changes there are of each kind.")
            Map<String, Integer> counts,

            @Schema(
                    description = "The terms and topics. A term with another IRI than before is renamed: its identifier"
                            + " before and after.")
            List<ReleaseWire.ChangedThing> items) {}
}
