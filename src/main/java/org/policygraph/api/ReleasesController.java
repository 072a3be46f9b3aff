package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import org.policygraph.history.Comparison;
import org.policygraph.history.Comparisons;
import org.policygraph.history.ThingChanges;
import org.policygraph.instance.ForReleases;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Releases, and what has changed from one to another. */
@ForReleases
@RestController
@RequestMapping(path = Addresses.RELEASES)
@Tag(name = "Releases", description = "What was published when, and what has changed.")
final class ReleasesController {

    /** RDF Patch has no registered type; this one is what Jena uses. */
    private static final String RDF_PATCH = "application/rdf-patch";

    private final Store store;
    private final Comparisons comparisons;

    ReleasesController(Store store, Comparisons comparisons) {
        this.store = store;
        this.comparisons = comparisons;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Accepts(Accepts.Choice.RELEASES)
    @Operation(
            operationId = "releases",
            summary = "List releases",
            description = "The newest first. Releases from before the history began are not listed.")
    ResponseEntity<Wire.Page<ReleaseWire.ReleaseItem>> releases(@Parameter(hidden = true) Question question) {
        List<ReleaseRecord> releases = known(question);
        var views = new ReleaseViews(question);
        return Answers.page(
                question, releases.reversed(), release -> views.release(release, release.equals(releases.getFirst())));
    }

    @GetMapping(path = "/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "release",
            summary = "Show a release",
            description = "When and why it was published, and how much it holds.")
    ResponseEntity<Wire.One<ReleaseWire.ReleaseItem>> release(
            @Parameter(hidden = true) Question question,
            @Parameter(description = "The number of the release.", example = "1") @PathVariable String number) {
        ReleaseRecord release = named(question, number);
        boolean first = release.equals(known(question).getFirst());
        return Answers.one(question, new ReleaseViews(question).release(release, first), false);
    }

    @GetMapping(path = "/{from}/diff/{to}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Accepts(Accepts.Choice.DIFF)
    @Operation(
            operationId = "diff",
            summary = "Compare two releases",
            description = "What is said differently in the second: statements that came and went, each with its"
                    + " sentence, and names, dates and descriptions; by thing. Conclusions of the rules are left out.")
    ResponseEntity<ReleaseWire.DiffView> diff(
            @Parameter(hidden = true) Question question,
            @Parameter(description = "The number of the one.", example = "1") @PathVariable String from,
            @Parameter(description = "The number of the other.", example = "1") @PathVariable String to) {
        List<ReleaseRecord> all = known(question);
        ReleaseRecord first = named(question, from);
        ReleaseRecord second = named(question, to);
        Comparison comparison = comparisons
                .between(first.number(), second.number())
                .orElseThrow(() -> Mistakes.notFound("release", to, List.of()))
                .about(question.named());
        var views = new ReleaseViews(question);
        ResponseEntity<Wire.Page<ReleaseWire.ChangedThing>> page =
                Answers.<ThingChanges, ReleaseWire.ChangedThing>page(question, comparison.things(), views::thing);
        Wire.Page<ReleaseWire.ChangedThing> body = Objects.requireNonNull(page.getBody());
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .body(new ReleaseWire.DiffView(
                        body.total(),
                        body.page(),
                        body.size(),
                        views.release(first, first.equals(all.getFirst())),
                        views.release(second, second.equals(all.getFirst())),
                        ReleaseViews.counts(comparison),
                        body.links(),
                        body.items(),
                        body.completeness()));
    }

    @GetMapping(path = "/{number}/patch", produces = RDF_PATCH)
    @Operation(
            operationId = "patch",
            summary = "Get a release as an RDF patch",
            description = "Everything that has to be removed from the release before and added to it, what publishing"
                    + " computes included: https://jena.apache.org/documentation/rdf-patch/.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = RDF_PATCH, schema = @Schema(type = "string"))))
    ResponseEntity<byte[]> patch(
            @Parameter(hidden = true) Question question,
            @Parameter(description = "The number of the release.", example = "1") @PathVariable String number) {
        ReleaseRecord release = named(question, number);
        long before = known(question).stream()
                .mapToLong(ReleaseRecord::number)
                .filter(each -> each < release.number())
                .max()
                .orElse(0);
        var patch = new ByteArrayOutputStream();
        store.difference(before, release.number()).writePatch(patch);
        return Answers.ok(question, MediaType.parseMediaType(RDF_PATCH), RDF_PATCH)
                .body(patch.toByteArray());
    }

    private List<ReleaseRecord> known(Question question) {
        return KnownReleases.of(store, question).all();
    }

    private ReleaseRecord named(Question question, String number) {
        return KnownReleases.of(store, question).named(number);
    }
}
