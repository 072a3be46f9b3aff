package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.instance.ForReleases;
import org.policygraph.release.Finding;
import org.policygraph.release.Publication;
import org.policygraph.release.Publisher;
import org.policygraph.release.Report;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;
import org.policygraph.store.StoreException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Goes back to an older release by publishing what people had written in it as a new one; the curator's alone. */
@ForReleases
@RestController
@Tag(name = "Releases")
final class RollBackController {

    private final Publisher publisher;
    private final Store store;
    private final JsonMapper json;

    RollBackController(Publisher publisher, Store store, JsonMapper json) {
        this.publisher = publisher;
        this.store = store;
        this.json = json;
    }

    @PostMapping(
            path = Addresses.RELEASES,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "rollBack",
            summary = "Go back to a release",
            description = "Publishes what people had written in an older release as a new one, after the same checks as"
                    + " ever. Nothing is lost: the releases in between stay.",
            security = @SecurityRequirement(name = OpenApi.CURATOR),
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ReleaseWire.RollBackRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            "{\"rollBackTo\": 3, \"reason\": \"release 4 named the wrong"
                                                                    + " forum\"}"))),
            responses =
                    @ApiResponse(
                            responseCode = "201",
                            description = "The new release, whose address is in the header Location.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ReleaseWire.ReleaseItem.class))))
    ResponseEntity<ReleaseWire.ReleaseItem> rollBack(
            @Parameter(hidden = true) Question question, @Parameter(hidden = true) InputStream body)
            throws IOException {
        RollBack wish = RollBack.read(body, json);
        requireOlder(wish.release());
        return switch (published(wish)) {
            case Publication.Published published -> created(published.release(), question);
            case Publication.Unchanged unchanged -> throw nothingToChange(wish.release(), unchanged.release());
            case Publication.Refused refused -> throw refusal(refused.report());
        };
    }

    private Publication published(RollBack wish) {
        try {
            return publisher.rollBack(wish.release(), wish.reason());
        } catch (StoreException failed) {
            throw Problem.of(507, "not-stored", "The change could not be stored", String.valueOf(failed.getMessage()))
                    .exception();
        }
    }

    private void requireOlder(long release) {
        List<ReleaseRecord> releases = store.releases();
        List<String> numbers =
                releases.stream().map(known -> Long.toString(known.number())).toList();
        String wanted = Long.toString(release);
        if (!numbers.contains(wanted)) {
            String there = numbers.isEmpty() ? "" : "; there are " + numbers.getFirst() + " to " + numbers.getLast();
            throw Mistakes.unknownName(RollBack.RELEASE, wanted, "no release that can be read" + there, List.of());
        }
        if (wanted.equals(numbers.getLast())) {
            throw nothingToChange(release, releases.getLast());
        }
    }

    private static ResponseEntity<ReleaseWire.ReleaseItem> created(ReleaseRecord release, Question question) {
        ReleaseWire.ReleaseItem item = new ReleaseViews(question).release(release, false);
        return ResponseEntity.created(URI.create(item.href()))
                .cacheControl(CacheControl.noStore())
                .header("PolicyGraph-Release", Long.toString(release.number()))
                .body(item);
    }

    private static ProblemException nothingToChange(long wanted, ReleaseRecord newest) {
        String detail = wanted == newest.number()
                ? "release " + wanted + " is the newest"
                : "release " + newest.number() + ", the newest, says the same as release " + wanted;
        return Problem.of(409, "nothing-to-change", "There is nothing to change", detail)
                .with("release", newest.number())
                .exception();
    }

    private static ProblemException refusal(Report report) {
        return Problem.of(
                        422,
                        "refused",
                        "The checks found something wrong; nothing was changed",
                        report.findings().size() + " findings, listed under 'findings'")
                .with(
                        "findings",
                        report.findings().stream()
                                .map(RollBackController::finding)
                                .toList())
                .exception();
    }

    private static Map<String, Object> finding(Finding finding) {
        var members = new LinkedHashMap<String, Object>();
        members.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        members.put("about", finding.about());
        members.put("message", finding.message());
        return members;
    }
}
