package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.policygraph.instance.ForReleases;
import org.policygraph.network.NetworkFormat;
import org.policygraph.overviews.Axis;
import org.policygraph.overviews.Occurrences;
import org.policygraph.overviews.ReleaseOverviews;
import org.policygraph.overviews.Together;
import org.policygraph.overviews.Within;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What occurs together. */
@ForReleases
@RestController
@RequestMapping(
        path = Addresses.COOCCURRENCE,
        produces = {
            MediaType.APPLICATION_JSON_VALUE,
            Format.TABLE_TYPE,
            NetworkChoice.GRAPHML_TYPE,
            NetworkChoice.GEXF_TYPE,
            NetworkChoice.ZIP_TYPE
        })
@Tag(name = "Overviews", description = "What goes with what and when, what differs, and what is not known.")
final class CooccurrenceController {

    private final ReleaseOverviews overviews;

    private final NetworkReplies networks;

    CooccurrenceController(ReleaseOverviews overviews, NetworkReplies networks) {
        this.overviews = overviews;
        this.networks = networks;
    }

    @GetMapping
    @Accepts(Accepts.Choice.COOCCURRENCE)
    @Operation(
            operationId = "cooccurrence",
            summary = "List what occurs together",
            description = "Pairs of topics, fora, actors, states or instruments that occur in one passage, sentence,"
                    + " document, forum or topic, the most frequent first, with two measures that do not depend on how"
                    + " frequent each is by itself, and the sentences. As a network: things are its nodes, and pairs its"
                    + " edges. A table and a network have everything in one file, as far as " + Question.MOST_AT_ONCE
                    + " pairs go.")
    ResponseEntity<Wire.Page<CooccurrenceWire.PairView>> cooccurrence(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        Optional<NetworkFormat> network = NetworkChoice.beside(MatrixController.FORMATS, question, accept);
        var reader = new OverviewReader(question);
        Axis of = reader.of();
        Within within = reader.within(of);
        List<Node> named = reader.things();
        Occurrences occurrences = overviews.of(question.catalogue()).occurrences(of, within);
        List<Together> pairs = occurrences.pairs().stream()
                .filter(pair -> named.stream().allMatch(pair::isOf))
                .toList();
        int evidence = reader.evidence();
        return networks.of(
                question,
                network,
                known,
                () -> table(question, accept, pairs, new CooccurrenceViews(question, occurrences, within, evidence)),
                () -> new OverviewNetworks(question, evidence).of(pairs, occurrences, within));
    }

    private static ResponseEntity<Wire.Page<CooccurrenceWire.PairView>> table(
            Question question, String accept, List<Together> pairs, CooccurrenceViews views) {
        Format format = Format.of(question, accept, MatrixController.FORMATS);
        Question paged = format == Format.JSON ? question : question.whole();
        return Answers.page(paged, pairs, views::view, Answers.ok(question, format.mediaType()));
    }
}
