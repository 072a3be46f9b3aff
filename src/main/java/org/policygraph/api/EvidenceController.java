package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Finder;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.instance.ForReleases;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Passages and claims. */
@ForReleases
@RestController
@RequestMapping(path = Addresses.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Evidence", description = "The sentences, and what each of them says.")
final class EvidenceController {

    private final NetworkReplies networks;

    EvidenceController(NetworkReplies networks) {
        this.networks = networks;
    }

    @GetMapping(
            path = "/passages",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                NetworkChoice.GRAPHML_TYPE,
                NetworkChoice.GEXF_TYPE,
                NetworkChoice.ZIP_TYPE
            })
    @Accepts(Accepts.Choice.STATEMENTS)
    @Operation(
            operationId = "passages",
            summary = "List passages",
            description = "Quotes with the statements that each supports, in the order of reading. With 'text': the"
                    + " quotes in which all the words occur.")
    ResponseEntity<Wire.Page<Wire.PassageView>> passages(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        var relations = new Relations(question);
        Catalogue catalogue = question.catalogue();
        List<Passage> found = new Finder(catalogue).passages(question.selection());
        return networks.of(
                question,
                accept,
                known,
                () -> Answers.page(question, found, relations::passage),
                () -> new Networks(question)
                        .ofStatements(found.stream()
                                .flatMap(passage -> catalogue.statements(passage).stream())
                                .toList()));
    }

    @GetMapping("/passages/{document}/{passage}")
    @Operation(
            operationId = "passage",
            summary = "Show a passage",
            description = "One quote: where it stands, how the document says it, and the statements that it supports.")
    ResponseEntity<Wire.One<Wire.PassageView>> passage(
            @Parameter(hidden = true) Question question,
            @Parameter(description = "The document's slug.", example = "fact-sheet-140326-01") @PathVariable
                    String document,
            @Parameter(description = "The passage's own name.", example = "s15b") @PathVariable String passage) {
        Passage found = Evidences.passage(question.catalogue(), document + "/" + passage);
        return Answers.one(question, new Relations(question).passage(found), false);
    }

    @GetMapping(
            path = "/claims",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                NetworkChoice.GRAPHML_TYPE,
                NetworkChoice.GEXF_TYPE,
                NetworkChoice.ZIP_TYPE
            })
    @Accepts(Accepts.Choice.STATEMENTS)
    @Operation(
            operationId = "claims",
            summary = "List claims",
            description =
                    "Every statement of every passage, in the order of reading; for instance all that is planned, or"
                            + " all that is said of two actors together.")
    ResponseEntity<Wire.Page<Wire.Relation>> claims(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        var relations = new Relations(question);
        List<Statement> found = new Finder(question.catalogue()).statements(question.selection());
        return networks.of(
                question,
                accept,
                known,
                () -> Answers.page(question, found, relations::relation),
                () -> new Networks(question).ofStatements(found));
    }

    @GetMapping("/claims/{document}/{passage}/{claim}")
    @Operation(
            operationId = "claim",
            summary = "Show a claim",
            description = "One statement of one passage, to be cited, and the claims that contradict it.")
    ResponseEntity<Wire.One<Wire.ClaimView>> claim(
            @Parameter(hidden = true) Question question,
            @Parameter(description = "The document's slug.", example = "fact-sheet-140326-01") @PathVariable
                    String document,
            @Parameter(description = "The passage's own name.", example = "s15b") @PathVariable String passage,
            @Parameter(description = "The claim's own name.", example = "claim-33275fd32410") @PathVariable
                    String claim) {
        Statement found = Evidences.claim(question.catalogue(), document + "/" + passage + "/" + claim);
        return Answers.one(question, new Relations(question).claim(found), false);
    }
}
