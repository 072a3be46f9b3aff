package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The JSON of explanations; fields are always there, as in {@link Wire}. */
final class ExplainWire {

    private ExplainWire() {}

    @Schema(description = "A query to be explained.")
    record ExplainRequest(
            @Schema(description = "The query, in SPARQL.") String query) {}

    @Schema(description = "Why a query finds nothing.")
    record ExplanationView(
            @Schema(description = "Whether it finds nothing; if it finds something, there are no findings.")
            boolean empty,

            @Schema(description = "Whether everything was tried in time.")
            boolean finished,

            List<FindingView> findings) {}

    @Schema(description = "One thing that keeps a query from finding anything.")
    record FindingView(
            @Schema(
                    description = "'missing-prefix', 'unknown-term', 'language', 'datatype', 'literal', 'direction',"
                            + " 'predicate', 'graph', 'filter', 'unbound-variable', 'optional', 'bind', 'no-match',"
                            + " 'combination' or 'modifier'.",
                    example = "unknown-term")
            String kind,

            @Schema(description = "The part of the query, in SPARQL.")
            String pattern,

            String reason,

            @Schema(description = "What to write in its place; each was tried and finds something.")
            List<SuggestionView> suggestions) {}

    @Schema(description = "A change of the query that was tried and finds something.")
    record SuggestionView(
            @Schema(description = "What to change.") String change,

            @Schema(description = "The whole query with it.")
            String query) {}
}
