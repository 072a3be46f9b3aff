package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of connections; fields are always there, as in {@link Wire}. */
final class ConnectionWire {

    private ConnectionWire() {}

    @Schema(description = "How two things are connected.")
    record ConnectionView(
            Wire.Reference from,
            Wire.Reference to,

            @Schema(description = "The same in words, also if nothing connects them.")
            String summary,

            Searched searched,

            @Schema(description = "The best first.") List<PathView> paths) {}

    @Schema(description = "Within which bounds one has searched.")
    record Searched(
            @Schema(description = "How many hops a path has at most.")
            int maxLength,

            @Schema(description = "How many documents may speak: all of the release, or those that were named.")
            long documents,

            @Schema(description = "How many pairs of things they connect, after all filters.")
            long links) {}

    @Schema(description = "A way from one thing to another on which nothing comes twice.")
    record PathView(
            @Schema(
                    description = "Of its hops and of what it goes through, together; the lighter the better.",
                    example = "10.755")
            double weight,

            @Schema(description = "How many hops it has.") int length,

            List<HopView> hops,

            @Schema(description = "What lies between, and what it costs to go through it.")
            List<ThroughView> through) {}

    @Schema(description = "A thing that a path goes through.")
    record ThroughView(
            Wire.Reference thing,

            @Schema(description = "How many things the release connects it with.")
            int neighbours,

            @Schema(description = "The binary logarithm of the number of ways on.")
            double weight) {}

    @Schema(description = "A step of a path. Its relations are the best evidence for it.")
    record HopView(
            Wire.Reference from,
            Wire.Reference to,

            @Schema(
                    description =
                            "'forward' if the statement leads from the first to the second, 'backward' if it leads"
                                    + " the other way, 'via' if both are what a qualified relation is about.",
                    example = "backward")
            String direction,

            @Schema(description = "The participation, role holding or treaty action that is about both.")
            Wire.@Nullable Reference via,

            @Schema(description = "1 if it is asserted, more if it is less sure.")
            double weight,

            @Schema(
                    description = "The statement with its sentence; the two statements of a qualified relation; none if"
                            + " only the topic scheme connects them.")
            List<Wire.Relation> relations,

            @Schema(description = "How many pieces of evidence there are for it, the best included.")
            int evidenceCount,

            @Schema(description = "Further evidence, at most 3 pieces.")
            List<EvidenceView> further,

            @Schema(description = "The link of the topic scheme, which has no quote; only where it was asked for.")
            Wire.@Nullable Inference scheme) {}

    @Schema(description = "One statement about both things, or two of a qualified relation.")
    record EvidenceView(Wire.@Nullable Reference via, List<Wire.Relation> relations) {}

    @Schema(description = "A thing near another one, and the best path to it as the reason.")
    record NeighbourView(
            Wire.Reference thing,
            List<Wire.Term> kinds,

            @Schema(
                    description = "How strongly it is connected: the sum over all ways of 2 to the power of minus their"
                            + " weight.",
                    example = "0.596")
            double strength,

            PathView best) {}
}
