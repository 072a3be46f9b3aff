package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.policygraph.explain.Explainer;
import org.policygraph.explain.Explanation;
import org.policygraph.explain.Finding;
import org.policygraph.instance.ForReleases;
import org.policygraph.query.Asker;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Why a query finds nothing. */
@ForReleases
@RestController
@RequestMapping(path = Addresses.EXPLAIN, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Explain", description = "Why a query finds nothing, and what would find something.")
final class ExplainController {

    static final String SPARQL = "application/sparql-query";

    private static final String EXAMPLE =
            "PREFIX pg: <https://w3id.org/policygraph/ns#> SELECT ?forum { ?forum pg:adresses ?topic }";

    private final Explainer explainer;
    private final QueryText queryText;

    ExplainController(Explainer explainer, JsonMapper json) {
        this.explainer = explainer;
        this.queryText = new QueryText(json);
    }

    @GetMapping
    @Accepts(Accepts.Choice.EXPLAIN)
    @Operation(
            operationId = "explain",
            summary = "Explain a query",
            description = "Which part of a SPARQL query keeps it from finding anything: unknown terms, a wrong language"
                    + " or data type, a property that leads the other way, a missing prefix. Every suggestion was"
                    + " tried and finds something.")
    ResponseEntity<Wire.One<ExplainWire.ExplanationView>> explain(@Parameter(hidden = true) Question question) {
        return answer(
                question,
                QueryText.bounded(String.join("", question.parameters().getOrDefault("query", List.of()))));
    }

    @PostMapping(consumes = {SPARQL, MediaType.APPLICATION_JSON_VALUE})
    @Operation(
            operationId = "explainPosted",
            summary = "Explain a longer query",
            description = "The same for a query of at most " + QueryText.MOST_CHARACTERS + " characters, sent as it is"
                    + " or in JSON.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = SPARQL,
                                        schema = @Schema(type = "string"),
                                        examples = @ExampleObject(EXAMPLE)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = ExplainWire.ExplainRequest.class),
                                        examples = @ExampleObject("{\"query\": \"" + EXAMPLE + "\"}"))
                            }))
    ResponseEntity<Wire.One<ExplainWire.ExplanationView>> explainPosted(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
            @Parameter(hidden = true) InputStream body)
            throws IOException {
        return answer(question, queryText.read(type, body));
    }

    private ResponseEntity<Wire.One<ExplainWire.ExplanationView>> answer(Question question, String query) {
        Explanation explanation = Explanations.of(query, () -> explainer.explain(query, Asker.patient()));
        return Answers.one(question, view(explanation), false);
    }

    private static ExplainWire.ExplanationView view(Explanation explanation) {
        return new ExplainWire.ExplanationView(
                explanation.empty(),
                explanation.finished(),
                explanation.findings().stream().map(ExplainController::view).toList());
    }

    private static ExplainWire.FindingView view(Finding finding) {
        return new ExplainWire.FindingView(
                finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                finding.pattern(),
                finding.reason(),
                finding.suggestions().stream()
                        .map(each -> new ExplainWire.SuggestionView(each.change(), each.query()))
                        .toList());
    }
}
