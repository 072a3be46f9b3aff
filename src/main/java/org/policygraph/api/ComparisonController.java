package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.policygraph.catalogue.Entry;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.Comparison;
import org.policygraph.overviews.ReleaseOverviews;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Things side by side. */
@ForReleases
@RestController
@RequestMapping(
        path = Addresses.COMPARE,
        produces = {MediaType.APPLICATION_JSON_VALUE, Format.TABLE_TYPE})
@Tag(name = "Overviews", description = "What goes with what and when, what differs, and what is not known.")
final class ComparisonController {

    private final ReleaseOverviews overviews;
    private final KeptAnswers kept;

    ComparisonController(ReleaseOverviews overviews, KeptAnswers kept) {
        this.overviews = overviews;
        this.kept = kept;
    }

    @GetMapping
    @Accepts(Accepts.Choice.COMPARE)
    @Operation(
            operationId = "compare",
            summary = "Compare things side by side",
            description = "Two to twenty actors, fora, topics, instruments or documents: the topics, fora, actors,"
                    + " instruments, events, outcomes, commitments and roles that each has to do with, what is common to"
                    + " all, what only one has, and the sentences. What one has not is no denial: nothing was found in"
                    + " the documents that were searched.")
    ResponseEntity<Wire.One<ComparisonWire.ComparisonView>> compare(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        Format format = Format.of(question, accept, MatrixController.FORMATS);
        var reader = new OverviewReader(question);
        LocalDate day = reader.asOf();
        List<Entry> compared = reader.compared();
        int evidence = reader.evidence();
        var head = Answers.ok(question, format.mediaType(), day);
        Supplier<ResponseEntity<Wire.One<ComparisonWire.ComparisonView>>> made = () -> {
            Comparison comparison = overviews.of(question.catalogue()).comparison(compared);
            var views = new ComparisonViews(question, comparison, day, evidence);
            ComparisonWire.ComparisonView view = views.view();
            return Answers.one(question, view, views.limit(), Answers.ok(question, format.mediaType(), day));
        };
        return format == Format.JSON ? kept.reply(head, known, made) : kept.replyOnce(head, known, made);
    }
}
