package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.GapKind;
import org.policygraph.overviews.Gaps;
import org.policygraph.overviews.ReleaseOverviews;
import org.policygraph.vocabulary.NearestName;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a release does not know. */
@ForReleases
@RestController
@RequestMapping(
        path = Addresses.GAPS,
        produces = {MediaType.APPLICATION_JSON_VALUE, Format.TABLE_TYPE})
@Tag(name = "Overviews", description = "What goes with what and when, what differs, and what is not known.")
final class GapsController {

    private final ReleaseOverviews overviews;

    GapsController(ReleaseOverviews overviews) {
        this.overviews = overviews;
    }

    @GetMapping
    @Accepts(Accepts.Choice.GAPS)
    @Operation(
            operationId = "gaps",
            summary = "List the kinds of things that are not known",
            description =
                    "Dates, holders, members, fates, definitions and documents that this release has not, although"
                            + " it knows that there is something to be known: each kind in plain words, and of how many things.")
    ResponseEntity<Wire.Page<GapWire.GapKindView>> gaps(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept) {
        Format format = Format.of(question, accept, MatrixController.FORMATS);
        Gaps gaps = overviews.of(question.catalogue()).gaps();
        var views = new GapViews(question, gaps);
        Question paged = format == Format.JSON ? question : question.whole();
        return Answers.page(paged, List.of(GapKind.values()), views::kind, Answers.ok(question, format.mediaType()));
    }

    @GetMapping("/{kind}")
    @Accepts(Accepts.Choice.GAPS_OF_A_KIND)
    @Operation(
            operationId = "gapsOfAKind",
            summary = "List what is not known of a kind",
            description = "The things of which this is not known, by label, and the sentences that say that there is"
                    + " something to be known. The gap itself is the silence of all documents of the release.")
    ResponseEntity<Wire.Page<GapWire.GapView>> gapsOfAKind(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(description = "The kind of gap.", example = "counts-without-members") @PathVariable
                    String kind) {
        Format format = Format.of(question, accept, MatrixController.FORMATS);
        List<String> words = Stream.of(GapKind.values()).map(GapKind::word).toList();
        GapKind wanted = Stream.of(GapKind.values())
                .filter(each -> each.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> Mistakes.notFound("kind of gap", kind, NearestName.several(kind, words)));
        Gaps gaps = overviews.of(question.catalogue()).gaps();
        var views = new GapViews(question, gaps);
        Question paged = format == Format.JSON ? question : question.whole();
        return Answers.page(paged, gaps.of(wanted), views::gap, Answers.ok(question, format.mediaType()));
    }
}
