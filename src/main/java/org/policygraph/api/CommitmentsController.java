package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.commitments.Commitment;
import org.policygraph.commitments.Commitments;
import org.policygraph.commitments.Wanted;
import org.policygraph.http.ProblemException;
import org.policygraph.instance.ForReleases;
import org.policygraph.vocabulary.NearestName;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commitments and plans, and what had become of them by a day. */
@ForReleases
@RestController
@RequestMapping(
        path = Addresses.COMMITMENTS,
        produces = {MediaType.APPLICATION_JSON_VALUE, Format.CALENDAR_TYPE, Format.TABLE_TYPE})
@Tag(name = "Commitments", description = "What was promised and planned, and what became of it.")
final class CommitmentsController {

    @GetMapping
    @Accepts(Accepts.Choice.COMMITMENTS)
    @Operation(
            operationId = "commitments",
            summary = "List commitments",
            description = "What actors have promised and documents have announced, by whom, when and where, due when,"
                    + " and what had become of it by a day: kept, partly, overdue or no-evidence. As a calendar: an"
                    + " event for each that has a due date. A calendar and a table have everything on one page, up to "
                    + Question.MOST_AT_ONCE + ".")
    ResponseEntity<Wire.Page<CommitmentWire.CommitmentView>> commitments(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept) {
        Format format = Format.of(question, accept);
        var reader = new CommitmentsReader(question);
        var commitments = new Commitments(question.catalogue(), reader.day());
        List<Commitment> found = commitments.matching(reader.wanted());
        Question paged = format == Format.JSON ? question : question.whole();
        var answer = Answers.ok(question, format.mediaType(), commitments.day());
        return Answers.page(paged, found, new CommitmentViews(question, commitments)::view, answer);
    }

    @GetMapping("/{slug}")
    @Accepts(Accepts.Choice.COMMITMENT)
    @Operation(
            operationId = "commitment",
            summary = "Show a commitment",
            description = "One commitment or planned event as it stood on a day, each relation with the sentence that"
                    + " says so.")
    ResponseEntity<Wire.One<CommitmentWire.CommitmentView>> commitment(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(
                            description = "The slug of the commitment or of the planned event.",
                            example = "global-alliance-follow-up-conference")
                    @PathVariable
                    String slug) {
        Format format = Format.of(question, accept);
        Catalogue catalogue = question.catalogue();
        var commitments = new Commitments(catalogue, new CommitmentsReader(question).day());
        Commitment found = catalogue
                .entry(catalogue.names().id(slug))
                .flatMap(commitments::of)
                .orElseThrow(() -> notFound(catalogue, commitments, slug));
        var answer = Answers.ok(question, format.mediaType(), commitments.day());
        return Answers.one(question, new CommitmentViews(question, commitments).view(found), answer);
    }

    private static ProblemException notFound(Catalogue catalogue, Commitments commitments, String slug) {
        boolean isLater = catalogue
                .entry(catalogue.names().id(slug))
                .filter(Commitments::isCommitment)
                .isPresent();
        List<String> slugs = commitments.matching(Wanted.ALL).stream()
                .map(Commitment::thing)
                .map(Entry::slug)
                .toList();
        String kind = isLater ? "commitment made by " + commitments.day() + " called" : "commitment";
        return Mistakes.notFound(kind, slug, NearestName.several(slug, slugs));
    }
}
