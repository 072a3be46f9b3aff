package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.citation.Citation;
import org.policygraph.citation.CitationFormat;
import org.policygraph.citation.Citations;
import org.policygraph.instance.ForReleases;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.NearestName;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How claims, passages, documents, other things and releases are cited. */
@ForReleases
@RestController
@RequestMapping(
        path = Addresses.ROOT,
        produces = {
            CitationChoice.CSL_TYPE,
            CitationChoice.BIBTEX_TYPE,
            CitationChoice.RIS_TYPE,
            CitationChoice.TEXT_TYPE,
            CitationChoice.HTML_TYPE
        })
@Tag(name = "Citations", description = "For reference managers and footnotes.")
final class CitationController {

    private final Store store;

    CitationController(Store store) {
        this.store = store;
    }

    @GetMapping("/claims/{document}/{passage}/{claim}/citation")
    @Accepts(Accepts.Choice.CITATION)
    @Operation(
            operationId = "claimCitation",
            summary = "Cite a claim",
            description = "What a passage says, with its quote, where it stands, document and release.")
    ResponseEntity<byte[]> claim(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(description = "The document's slug.", example = "fact-sheet-140326-01") @PathVariable
                    String document,
            @Parameter(description = "The passage's own name.", example = "s15b") @PathVariable String passage,
            @Parameter(description = "The claim's own name.", example = "claim-33275fd32410") @PathVariable
                    String claim) {
        String slug = document + "/" + passage + "/" + claim;
        return reply(question, accept, citations -> citations.of(Evidences.claim(question.catalogue(), slug)));
    }

    @GetMapping("/passages/{document}/{passage}/citation")
    @Accepts(Accepts.Choice.CITATION)
    @Operation(
            operationId = "passageCitation",
            summary = "Cite a passage",
            description = "A quote, where it stands, document and release.")
    ResponseEntity<byte[]> passage(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(description = "The document's slug.", example = "fact-sheet-140326-01") @PathVariable
                    String document,
            @Parameter(description = "The passage's own name.", example = "s15b") @PathVariable String passage) {
        String slug = document + "/" + passage;
        return reply(question, accept, citations -> citations.of(Evidences.passage(question.catalogue(), slug)));
    }

    @GetMapping("/documents/{slug}/citation")
    @Accepts(Accepts.Choice.CITATION)
    @Operation(
            operationId = "documentCitation",
            summary = "Cite a document",
            description = "Title, number, date and publisher, as far as the graph says.")
    ResponseEntity<byte[]> document(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(description = "The document's slug.", example = "fact-sheet-140326-01") @PathVariable
                    String slug) {
        return reply(
                question, accept, citations -> citations.of(ThingsController.entry(Kind.DOCUMENT, question, slug)));
    }

    @GetMapping("/things/{slug}/citation")
    @Accepts(Accepts.Choice.CITATION)
    @Operation(
            operationId = "thingCitation",
            summary = "Cite a thing",
            description = "What a release says of a thing of any kind; a document is cited as the work that it is.")
    ResponseEntity<byte[]> thing(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(description = "The thing's slug.", example = "budapest-convention") @PathVariable String slug) {
        Catalogue catalogue = question.catalogue();
        Entry thing = catalogue
                .entry(catalogue.names().id(slug))
                .orElseThrow(() -> Mistakes.notFound("thing", slug, NearestName.several(slug, catalogue.slugs())));
        return reply(question, accept, citations -> citations.ofThing(thing));
    }

    @GetMapping("/releases/{number}/citation")
    @Accepts(Accepts.Choice.CITATION)
    @Operation(
            operationId = "releaseCitation",
            summary = "Cite a release",
            description = "The graph as it was published on a day.")
    ResponseEntity<byte[]> release(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(description = "The number of the release.", example = "1") @PathVariable String number) {
        ReleaseRecord release = KnownReleases.of(store, question).named(number);
        return reply(question, accept, citations -> citations.ofRelease(release));
    }

    private static ResponseEntity<byte[]> reply(
            Question question, String accept, Function<Citations, Citation> citation) {
        Catalogue catalogue = question.catalogue();
        List<String> named = question.parameters()
                .getOrDefault(org.policygraph.api.Parameter.CITATION_FORMAT.parameterName(), List.of());
        CitationFormat format = CitationChoice.of(named, accept);
        return CitationReplies.of(
                question, format, citation.apply(new Citations(catalogue, LocalDate.now(ZoneOffset.UTC))));
    }
}
