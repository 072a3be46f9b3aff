package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The JSON of gaps; fields are always there, as in {@link Wire}. */
final class GapWire {

    private GapWire() {}

    @Schema(description = "A kind of thing that the release does not know.")
    record GapKindView(
            @Schema(example = "undated-events") String kind,

            @Schema(description = "What is not known, in plain words.")
            String meaning,

            @Schema(description = "Of how many things.") int total,

            @Schema(description = "Where all of them are listed.")
            String href,

            @Schema(description = "How many documents were searched for it.")
            long documentsSearched,

            @Schema(description = "The first of them, by label.")
            List<Wire.Reference> first) {}

    @Schema(description = "Something that the release does not know of a thing.")
    record GapView(
            @Schema(example = "counts-without-members") String kind,
            Wire.Reference thing,
            List<Wire.Term> kinds,

            @Schema(description = "More of it in words; may be empty.", example = "The release names 48 of 53.")
            String detail,

            @Schema(description = "How many statements speak of it.")
            int statements,

            @Schema(
                    description = "What says that there is something to be known, at most 3; empty where the gap is the"
                            + " silence of all documents.")
            List<Wire.Relation> evidence) {}
}
