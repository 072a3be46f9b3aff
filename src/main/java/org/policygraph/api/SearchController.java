package org.policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.policygraph.instance.ForReleases;
import org.policygraph.search.Findable;
import org.policygraph.search.Found;
import org.policygraph.search.Hit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search and suggestions. */
@ForReleases
@RestController
@Tag(name = "Search", description = "Things, quotes and sentences by their words.")
final class SearchController {

    @GetMapping(path = Addresses.SEARCH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Accepts(Accepts.Choice.SEARCH)
    @Operation(
            operationId = "search",
            summary = "Search",
            description = "What is called so, and then what speaks of it: labels, acronyms and numbers, then"
                    + " definitions, then quotes, then sentences that no passage quotes; in all languages, and with"
                    + " similar words where there is nothing else. Each hit shows the text that was found.")
    ResponseEntity<SearchWire.SearchResult> search(@Parameter(hidden = true) SearchQuestion asked) {
        Question question = asked.question();
        Found found = asked.index().search(asked.wanted(), () -> {});
        var views = new SearchViews(question.catalogue(), asked.wanted().language());
        ResponseEntity<Wire.Page<SearchWire.SearchHit>> answer = Answers.page(question, new Ranked(found), views::hit);
        Wire.Page<SearchWire.SearchHit> page = Objects.requireNonNull(answer.getBody());
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(new SearchWire.SearchResult(
                        page.total(),
                        page.page(),
                        page.size(),
                        found.matching().word(),
                        SearchViews.counts(found.kinds()),
                        page.links(),
                        page.items(),
                        page.completeness()));
    }

    @GetMapping(path = Addresses.SUGGEST, produces = MediaType.APPLICATION_JSON_VALUE)
    @Accepts(Accepts.Choice.SUGGEST)
    @Operation(
            operationId = "suggest",
            summary = "Suggest while somebody types",
            description = "Things of which a name, an acronym or a number goes on like this, and those with a letter or"
                    + " two typed wrong (one in words from four letters, two from eight) if there is room for them.")
    ResponseEntity<SearchWire.Suggestions> suggest(@Parameter(hidden = true) SearchQuestion asked) {
        Question question = asked.question();
        Found found = asked.index().suggest(asked.wanted());
        var views = new SearchViews(question.catalogue(), asked.wanted().language());
        ResponseEntity<Wire.Page<Hit>> answer = Answers.page(question, found.best(), hit -> hit);
        Wire.Completeness whole = Objects.requireNonNull(answer.getBody()).completeness();
        List<SearchWire.Suggestion> items = found.best().stream()
                .flatMap(hit -> hit.found() instanceof Findable.Thing thing
                        ? Stream.of(views.suggestion(hit, thing.entry()))
                        : Stream.empty())
                .toList();
        return ResponseEntity.ok()
                .headers(headers -> {
                    headers.addAll(answer.getHeaders());
                    headers.set(HttpHeaders.LINK, Links.ofEveryAnswer(question));
                })
                .body(new SearchWire.Suggestions(
                        found.total(), found.matching().word(), items, completeness(whole, found, asked)));
    }

    private static Wire.Completeness completeness(Wire.Completeness whole, Found found, SearchQuestion asked) {
        return found.total() <= found.best().size()
                ? whole
                : new Wire.Completeness(
                        "truncated",
                        "limit=" + asked.wanted().best(),
                        (long) found.total() - found.best().size(),
                        whole.release(),
                        whole.releaseIri(),
                        whole.released(),
                        whole.documentsSearched());
    }
}
