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
import org.policygraph.vocabulary.NearestName;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Passages and claims. */
@ForReleases
@RestController
@RequestMapping(path = Addresses.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Evidence", description = "The sentences, and what each of them says.")
final class EvidenceController {

    @GetMapping("/passages")
    @Accepts(Accepts.Choice.STATEMENTS)
    @Operation(
            operationId = "passages",
            summary = "List passages",
            description = "Quotes with the statements that each supports, in the order of reading. With 'text': the"
                    + " quotes in which all the words occur.")
    ResponseEntity<Wire.Page<Wire.PassageView>> passages(@Parameter(hidden = true) Question question) {
        var relations = new Relations(question);
        return Answers.page(
                question, new Finder(question.catalogue()).passages(question.selection()), relations::passage);
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
        Passage found = found(question.catalogue(), document + "/" + passage);
        return Answers.one(question, new Relations(question).passage(found), false);
    }

    @GetMapping("/claims")
    @Accepts(Accepts.Choice.STATEMENTS)
    @Operation(
            operationId = "claims",
            summary = "List claims",
            description =
                    "Every statement of every passage, in the order of reading; for instance all that is planned, or"
                            + " all that is said of two actors together.")
    ResponseEntity<Wire.Page<Wire.Relation>> claims(@Parameter(hidden = true) Question question) {
        var relations = new Relations(question);
        return Answers.page(
                question, new Finder(question.catalogue()).statements(question.selection()), relations::relation);
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
        Catalogue catalogue = question.catalogue();
        List<Statement> statements = catalogue.statements(found(catalogue, document + "/" + passage));
        String slug = document + "/" + passage + "/" + claim;
        Statement found = catalogue.statement(catalogue.names().id(slug)).orElseThrow(() -> {
            var slugs = statements.stream()
                    .map(each -> catalogue.names().slug(each.claim()))
                    .toList();
            return Mistakes.notFound("claim", slug, slugs);
        });
        return Answers.one(question, new Relations(question).claim(found), false);
    }

    private static Passage found(Catalogue catalogue, String slug) {
        return catalogue.passage(slug).orElseThrow(() -> {
            var slugs = catalogue.passages().stream().map(Passage::slug).toList();
            return Mistakes.notFound("passage", slug, NearestName.several(slug, slugs));
        });
    }
}
