package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.MatrixWanted;
import org.policygraph.overviews.ReleaseOverviews;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has to do with what, and when. */
@ForReleases
@RestController
@RequestMapping(
        path = Addresses.MATRIX,
        produces = {MediaType.APPLICATION_JSON_VALUE, Format.TABLE_TYPE})
@Tag(name = "Overviews", description = "What goes with what and when, what differs, and what is not known.")
final class MatrixController {

    static final List<Format> FORMATS = List.of(Format.JSON, Format.CSV);

    private static final int MOST_CELLS = 1_000;
    private static final int MOST_CELLS_OF_A_TABLE = 10_000;

    private final ReleaseOverviews overviews;
    private final KeptAnswers kept;

    MatrixController(ReleaseOverviews overviews, KeptAnswers kept) {
        this.overviews = overviews;
        this.kept = kept;
    }

    @GetMapping
    @Accepts(Accepts.Choice.MATRIX)
    @Operation(
            operationId = "matrix",
            summary = "Show what has to do with what, and when",
            description =
                    "Topics by fora unless asked otherwise, by year. A cell is filled because a statement is about"
                            + " both, because a participation, a role holding or a treaty action is, or through something that"
                            + " belongs to the one: a sub-forum, meeting, outcome, priority or commitment. Each reason has its"
                            + " sentences. An empty cell is no denial: it says in how many documents nothing was found. What"
                            + " nothing dates is counted apart.")
    ResponseEntity<Wire.One<MatrixWire.MatrixView>> matrix(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        Format format = Format.of(question, accept, FORMATS);
        var reader = new OverviewReader(question);
        MatrixWanted wanted = reader.matrix();
        int evidence = reader.evidence();
        var head = Answers.ok(question, format.mediaType());
        return format == Format.JSON
                ? kept.reply(head, known, () -> made(question, format, wanted, evidence, MOST_CELLS))
                : kept.replyOnce(head, known, () -> made(question, format, wanted, evidence, MOST_CELLS_OF_A_TABLE));
    }

    private ResponseEntity<Wire.One<MatrixWire.MatrixView>> made(
            Question question, Format format, MatrixWanted wanted, int evidence, int most) {
        var views = new MatrixViews(question, overviews.of(question.catalogue()), wanted, evidence, most);
        return Answers.one(question, views.view(), views.limit(), Answers.ok(question, format.mediaType()));
    }
}
