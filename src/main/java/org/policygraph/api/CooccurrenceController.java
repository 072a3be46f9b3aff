package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.instance.ForReleases;
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
        produces = {MediaType.APPLICATION_JSON_VALUE, Format.TABLE_TYPE})
@Tag(name = "Overviews", description = "What goes with what and when, what differs, and what is not known.")
final class CooccurrenceController {

    private final ReleaseOverviews overviews;

    CooccurrenceController(ReleaseOverviews overviews) {
        this.overviews = overviews;
    }

    @GetMapping
    @Accepts(Accepts.Choice.COOCCURRENCE)
    @Operation(
            operationId = "cooccurrence",
            summary = "List what occurs together",
            description = "Pairs of topics, fora, actors, states or instruments that occur in one passage, sentence,"
                    + " document, forum or topic, the most frequent first, with two measures that do not depend on how"
                    + " frequent each is by itself, and the sentences.")
    ResponseEntity<Wire.Page<CooccurrenceWire.PairView>> cooccurrence(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept) {
        Format format = Format.of(question, accept, MatrixController.FORMATS);
        var reader = new OverviewReader(question);
        Axis of = reader.of();
        Within within = reader.within(of);
        List<Node> named = reader.things();
        Occurrences occurrences = overviews.of(question.catalogue()).occurrences(of, within);
        List<Together> pairs = occurrences.pairs().stream()
                .filter(pair -> named.stream().allMatch(pair::isOf))
                .toList();
        var views = new CooccurrenceViews(question, occurrences, within, reader.evidence());
        Question paged = format == Format.JSON ? question : question.whole();
        return Answers.page(paged, pairs, views::view, Answers.ok(question, format.mediaType()));
    }
}
