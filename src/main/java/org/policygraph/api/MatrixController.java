package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.policygraph.instance.ForReleases;
import org.policygraph.network.NetworkFormat;
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
        produces = {
            MediaType.APPLICATION_JSON_VALUE,
            Format.TABLE_TYPE,
            NetworkChoice.GRAPHML_TYPE,
            NetworkChoice.GEXF_TYPE,
            NetworkChoice.ZIP_TYPE
        })
@Tag(name = "Overviews", description = "What goes with what and when, what differs, and what is not known.")
final class MatrixController {

    static final List<Format> FORMATS = List.of(Format.JSON, Format.CSV);

    private static final int MOST_CELLS = 1_000;
    private static final int MOST_CELLS_OF_A_TABLE = 10_000;

    private final ReleaseOverviews overviews;
    private final KeptAnswers kept;
    private final NetworkReplies networks;

    MatrixController(ReleaseOverviews overviews, KeptAnswers kept, NetworkReplies networks) {
        this.overviews = overviews;
        this.kept = kept;
        this.networks = networks;
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
                            + " nothing dates is counted apart. As a network: rows and columns are its nodes, filled cells"
                            + " its edges, with dates.")
    ResponseEntity<Wire.One<MatrixWire.MatrixView>> matrix(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        Optional<NetworkFormat> network = NetworkChoice.beside(FORMATS, question, accept);
        var reader = new OverviewReader(question);
        MatrixWanted wanted = reader.matrix();
        int evidence = reader.evidence();
        return networks.of(
                question,
                network,
                known,
                () -> table(question, Format.of(question, accept, FORMATS), known, wanted, evidence),
                () -> new OverviewNetworks(question, evidence)
                        .of(views(question, wanted, evidence, MOST_CELLS_OF_A_TABLE), wanted));
    }

    private ResponseEntity<Wire.One<MatrixWire.MatrixView>> table(
            Question question, Format format, String known, MatrixWanted wanted, int evidence) {
        var head = Answers.ok(question, format.mediaType());
        return format == Format.JSON
                ? kept.reply(head, known, () -> made(question, format, views(question, wanted, evidence, MOST_CELLS)))
                : kept.replyOnce(
                        head,
                        known,
                        () -> made(question, format, views(question, wanted, evidence, MOST_CELLS_OF_A_TABLE)));
    }

    private MatrixViews views(Question question, MatrixWanted wanted, int evidence, int most) {
        return new MatrixViews(question, overviews.of(question.catalogue()), wanted, evidence, most);
    }

    private static ResponseEntity<Wire.One<MatrixWire.MatrixView>> made(
            Question question, Format format, MatrixViews views) {
        return Answers.one(question, views.view(), views.limit(), Answers.ok(question, format.mediaType()));
    }
}
