package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.policygraph.instance.ForReleases;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.vocabulary.NearestName;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ready questions: what can be asked, what each takes, and its answers. */
@ForReleases
@RestController
@RequestMapping(Addresses.QUESTIONS)
@Tag(name = "Questions", description = "Questions that researchers ask, each with its answers.")
final class QuestionsController {

    private final ReadyQuestions questions;
    private final QuestionReplies replies;

    QuestionsController(ReadyQuestions questions, Questionnaire questionnaire, KeptAnswers kept) {
        this.questions = questions;
        this.replies = new QuestionReplies(questionnaire, kept);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "questions",
            summary = "List ready questions",
            description = "What can be asked without SPARQL, by theme, and where the answers are.")
    ResponseEntity<Wire.One<QuestionWire.QuestionIndex>> questions(@Parameter(hidden = true) Question question) {
        return Answers.one(question, QuestionViews.index(questions), false);
    }

    @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "question",
            summary = "Show a ready question",
            description = "What it means, which parameters it takes and what this release offers for each, how the"
                    + " answer is drawn best, and the SPARQL query.")
    ResponseEntity<Wire.One<QuestionWire.QuestionView>> question(
            @Parameter(hidden = true) Question question,
            @Parameter(description = "The question's name.", example = "cq01-fora-that-address-a-topic") @PathVariable
                    String name) {
        QuestionWire.QuestionView view = replies.view(named(name), question.catalogue());
        Optional<String> limit = QuestionViews.isTruncated(view)
                ? Optional.of(QuestionViews.MOST_CHOICES + " choices per parameter")
                : Optional.empty();
        ResponseEntity.BodyBuilder answer = Answers.ok(question);
        feed(named(name)).ifPresent(feed -> answer.header(HttpHeaders.LINK, Links.toFeed(feed)));
        return Answers.one(question, view, limit, answer);
    }

    @GetMapping("/{name}/answers")
    @Operation(
            operationId = "answers",
            summary = "Answer a ready question",
            description = "The rows that answer it, with the quote of each.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = QuestionWire.QuestionAnswerView.class))))
    ResponseEntity<?> answers(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known,
            @PathVariable String name) {
        return replies.reply(named(name), request.getParameterMap(), accept, known);
    }

    @GetMapping(
            path = "/{name}/citation",
            produces = {
                CitationChoice.CSL_TYPE,
                CitationChoice.BIBTEX_TYPE,
                CitationChoice.RIS_TYPE,
                CitationChoice.TEXT_TYPE,
                CitationChoice.HTML_TYPE
            })
    @Operation(
            operationId = "answerCitation",
            summary = "Cite the answer to a ready question",
            description = "With the values of its parameters, which are given as for the answers, and the release."
                    + " 'format' is csl, bibtex, ris, text or html, and goes before the header Accept.")
    ResponseEntity<byte[]> citation(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(description = "The question's name.", example = "cq01-fora-that-address-a-topic") @PathVariable
                    String name) {
        return replies.citation(named(name), request.getRequestURI(), request.getParameterMap(), accept);
    }

    /** Nothing where a value must be given. */
    private static Optional<String> feed(ReadyQuestion question) {
        return Optional.of(question)
                .filter(QuestionFeed::canFollow)
                .filter(each -> each.parameters().stream()
                        .allMatch(parameter -> parameter.presence() != QuestionParameter.Presence.REQUIRED))
                .map(QuestionAddress::feed);
    }

    private ReadyQuestion named(String name) {
        return questions
                .named(name)
                .orElseThrow(() -> Mistakes.noQuestion(name, NearestName.several(name, questions.names())));
    }
}
