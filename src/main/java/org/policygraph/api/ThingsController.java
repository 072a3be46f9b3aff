package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Finder;
import org.policygraph.catalogue.Kind;
import org.policygraph.instance.ForReleases;
import org.policygraph.vocabulary.NearestName;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Topics, fora, actors, outcomes and documents. */
@ForReleases
@RestController
@RequestMapping(path = Addresses.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Things", description = "What the documents speak of.")
final class ThingsController {

    private final NetworkReplies networks;

    ThingsController(NetworkReplies networks) {
        this.networks = networks;
    }

    @GetMapping(
            path = "/topics",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                NetworkChoice.GRAPHML_TYPE,
                NetworkChoice.GEXF_TYPE,
                NetworkChoice.ZIP_TYPE
            })
    @Accepts(Accepts.Choice.THINGS)
    @Operation(
            operationId = "topics",
            summary = "List topics",
            description = "What fora, events and documents are about, with how many fora and documents speak of each."
                    + " With a forum, actor or document: only its topics, and the sentences that say so.")
    ResponseEntity<Wire.Page<Wire.Summary>> topics(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        return list(Kind.TOPIC, question, accept, known);
    }

    @GetMapping("/topics/{slug}")
    @Operation(
            operationId = "topic",
            summary = "Show a topic",
            description =
                    "Which fora address it and where that is stated, its broader and narrower topics, its labels in"
                            + " other languages and its matches in EuroVoc.")
    ResponseEntity<Wire.One<Wire.Details>> topic(
            @Parameter(hidden = true) Question question,
            @Parameter(description = "The topic's slug.", example = "topic-human-rights-online") @PathVariable
                    String slug) {
        return details(Kind.TOPIC, question, slug);
    }

    @GetMapping(
            path = "/fora",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                NetworkChoice.GRAPHML_TYPE,
                NetworkChoice.GEXF_TYPE,
                NetworkChoice.ZIP_TYPE
            })
    @Accepts(Accepts.Choice.THINGS)
    @Operation(
            operationId = "fora",
            summary = "List fora",
            description =
                    "Working groups, dialogues, alliances and other places where policy is made. With a topic: the"
                            + " fora that address it, and the sentences that say so.")
    ResponseEntity<Wire.Page<Wire.Summary>> fora(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        return list(Kind.FORUM, question, accept, known);
    }

    @GetMapping("/fora/{slug}")
    @Operation(
            operationId = "forum",
            summary = "Show a forum",
            description = "What it addresses, who takes part, where it was established, its sub-fora and outcomes, each"
                    + " with the sentence that says so.")
    ResponseEntity<Wire.One<Wire.Details>> forum(
            @Parameter(hidden = true) Question question,
            @Parameter(description = "The forum's slug.", example = "eu-us-working-group") @PathVariable String slug) {
        return details(Kind.FORUM, question, slug);
    }

    @GetMapping(
            path = "/actors",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                NetworkChoice.GRAPHML_TYPE,
                NetworkChoice.GEXF_TYPE,
                NetworkChoice.ZIP_TYPE
            })
    @Accepts(Accepts.Choice.THINGS)
    @Operation(
            operationId = "actors",
            summary = "List actors",
            description = "States, organisations, public bodies, persons and groups that decide, commit and take part.")
    ResponseEntity<Wire.Page<Wire.Summary>> actors(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        return list(Kind.ACTOR, question, accept, known);
    }

    @GetMapping("/actors/{slug}")
    @Operation(
            operationId = "actor",
            summary = "Show an actor",
            description =
                    "What it has committed to, signed and initiated, and where it takes part, each with the sentence"
                            + " that says so.")
    ResponseEntity<Wire.One<Wire.Details>> actor(
            @Parameter(hidden = true) Question question,
            @Parameter(description = "The actor's slug.", example = "united-states") @PathVariable String slug) {
        return details(Kind.ACTOR, question, slug);
    }

    @GetMapping(
            path = "/outcomes",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                NetworkChoice.GRAPHML_TYPE,
                NetworkChoice.GEXF_TYPE,
                NetworkChoice.ZIP_TYPE
            })
    @Accepts(Accepts.Choice.THINGS)
    @Operation(
            operationId = "outcomes",
            summary = "List outcomes",
            description =
                    "What fora and events have brought about: exercises, launches, declarations, workshops, work.")
    ResponseEntity<Wire.Page<Wire.Summary>> outcomes(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        return list(Kind.OUTCOME, question, accept, known);
    }

    @GetMapping("/outcomes/{slug}")
    @Operation(
            operationId = "outcome",
            summary = "Show an outcome",
            description =
                    "Whose outcome it is, when it came about and what it addresses, each with the sentence that says"
                            + " so.")
    ResponseEntity<Wire.One<Wire.Details>> outcome(
            @Parameter(hidden = true) Question question,
            @Parameter(description = "The outcome's slug.", example = "launch-global-alliance") @PathVariable
                    String slug) {
        return details(Kind.OUTCOME, question, slug);
    }

    @GetMapping(
            path = "/documents",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                NetworkChoice.GRAPHML_TYPE,
                NetworkChoice.GEXF_TYPE,
                NetworkChoice.ZIP_TYPE
            })
    @Accepts(Accepts.Choice.THINGS)
    @Operation(
            operationId = "documents",
            summary = "List documents",
            description = "The documents that were read, and those that they refer to.")
    ResponseEntity<Wire.Page<Wire.Summary>> documents(
            @Parameter(hidden = true) Question question,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "")
                    String known) {
        return list(Kind.DOCUMENT, question, accept, known);
    }

    @GetMapping("/documents/{slug}")
    @Operation(
            operationId = "document",
            summary = "Show a document",
            description =
                    "Its title, date, number and publisher, and its passages with the statements that each supports.")
    ResponseEntity<Wire.One<Wire.DocumentView>> document(
            @Parameter(hidden = true) Question question,
            @Parameter(description = "The document's slug.", example = "fact-sheet-140326-01") @PathVariable
                    String slug) {
        Wire.DocumentView document = new Things(question).document(entry(Kind.DOCUMENT, question, slug));
        return Answers.one(question, document, Things.left(document.details()));
    }

    private ResponseEntity<Wire.Page<Wire.Summary>> list(Kind kind, Question question, String accept, String known) {
        var things = new Things(question);
        var found = new Finder(question.catalogue()).entries(kind, question.selection());
        return networks.of(
                question,
                accept,
                known,
                () -> Answers.page(question, found, entry -> things.summary(entry, question.named())),
                () -> new Networks(question).ofThings(found));
    }

    private static ResponseEntity<Wire.One<Wire.Details>> details(Kind kind, Question question, String slug) {
        Wire.Details details = new Things(question).details(entry(kind, question, slug));
        return Answers.one(question, details, Things.left(details));
    }

    /** The thing of a kind that an address names. */
    static Entry entry(Kind kind, Question question, String slug) {
        return question.catalogue()
                .entry(question.catalogue().names().id(slug))
                .filter(entry -> entry.is(kind))
                .orElseThrow(() -> {
                    var slugs = question.catalogue().entries(kind).stream()
                            .map(Entry::slug)
                            .toList();
                    return Mistakes.notFound(kind.singular(), slug, NearestName.several(slug, slugs));
                });
    }
}
