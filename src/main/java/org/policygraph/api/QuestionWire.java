package org.policygraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of ready questions. */
final class QuestionWire {

    private QuestionWire() {}

    @Schema(description = "All ready questions, by theme.")
    record QuestionIndex(int total, List<QuestionThemeView> themes) {}

    @Schema(description = "The questions about one theme.")
    record QuestionThemeView(String theme, String title, List<QuestionBrief> questions) {}

    @Schema(description = "A ready question in a list.")
    record QuestionBrief(
            String name,

            @Schema(description = "What it finds.") String title,

            @Schema(description = "The same in the words of a researcher, as asked with the default values.")
            String question,

            String theme,

            @Schema(description = "How the answer is drawn best.", example = "timeline")
            String chart,

            @Schema(description = "Where its description is.")
            String href,

            @Schema(description = "Where its answers are; with an example of each value that must be given.")
            String answers) {}

    @Schema(description = "A ready question: what it takes, what it gives, and the query that it asks.")
    record QuestionView(
            String name,
            String title,
            String question,
            String theme,

            @Schema(description = "What the answer means, and what it does not.")
            String about,

            List<QuestionParameterView> parameters,
            ChartView chart,
            List<String> columns,

            @Schema(description = "Cells that a row of the answer has on the documents that come with PolicyGraph.")
            List<Map<String, String>> samples,

            @Schema(description = "The file: a SPARQL query with a header.")
            String sparql,

            String href,
            String answers,
            List<AnswerFormatView> formats) {}

    @Schema(description = "What a question leaves open.")
    record QuestionParameterView(
            String name,
            String label,

            @Schema(description = "'iri(pg:Class)', 'date', 'text', 'number' or 'choice'.", example = "iri(pg:Forum)")
            String type,

            @Schema(description = "What may be given.") String allowed,
            boolean required,

            @Schema(description = "What holds where nothing is given.") @Nullable
            String defaultValue,

            String example,

            @Schema(description = "What this release offers, at most 1,000; null where one types something in.")
            @Nullable
            List<ChoiceView> choices,

            @Schema(description = "How many there are.") @Nullable
            Integer choicesTotal) {}

    @Schema(description = "One thing that can be chosen.")
    record ChoiceView(
            @Schema(description = "What to write in the address.")
            String value,

            @Nullable String iri,
            String label) {}

    @Schema(description = "How an answer is drawn best, and which column is which part of the drawing.")
    record ChartView(String kind, Map<String, String> columns) {}

    @Schema(description = "A format of the answers.")
    record AnswerFormatView(String format, String mediaType, String href) {}

    @Schema(description = "The value that a parameter has in an answer; null where any counts.")
    record GivenValue(String name, String label, Wire.@Nullable End value) {}

    @Schema(description = "The answer to a ready question.")
    record QuestionAnswerView(
            QuestionBrief question,
            List<GivenValue> parameters,
            ChartView chart,
            List<String> columns,

            @Schema(description = "How many rows there are here.")
            int total,

            @Schema(description = "The cells by column; null where a cell is empty.")
            List<Map<String, Wire.@Nullable End>> rows,

            @Schema(description = "How to cite this answer.")
            String citation,

            @Schema(description = "The address to cite.") String citeAs,
            Wire.Links links,
            Wire.Completeness completeness) {}
}
