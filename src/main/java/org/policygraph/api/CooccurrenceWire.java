package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of what occurs together; fields are always there, as in {@link Wire}. */
final class CooccurrenceWire {

    private CooccurrenceWire() {}

    @Schema(description = "Two things that occur together.")
    record PairView(
            Wire.Reference one,
            Wire.Reference other,

            @Schema(description = "In what: passages, sentences, documents, fora or topics.", example = "sentence")
            String in,

            @Schema(description = "In how many of them both occur.")
            int together,

            @Schema(description = "In how many the first occurs.")
            int withOne,

            @Schema(description = "In how many the second occurs.")
            int withOther,

            @Schema(description = "In how many anything of this kind occurs.")
            int units,

            @Schema(description = "Those with both by those with either: from above 0 to 1.", example = "0.5")
            double jaccard,

            @Schema(
                    description =
                            "Normalised pointwise mutual information: 1 if they occur only together, 0 if as often as"
                                    + " by chance, below if less often.",
                    example = "0.61")
            double npmi,

            @Schema(description = "The first of those in which both occur.")
            List<UnitView> evidence) {}

    @Schema(description = "A passage, sentence, document, forum or topic in which both occur.")
    record UnitView(
            @Schema(description = "The document, forum or topic; null of a passage or a sentence.")
            Wire.@Nullable Reference thing,

            @Schema(description = "What it says of the first.")
            List<Wire.Relation> ofOne,

            @Schema(description = "What it says of the second.")
            List<Wire.Relation> ofOther) {}
}
