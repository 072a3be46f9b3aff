package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.policygraph.ask.QuestionPages;
import org.policygraph.instance.ForReleases;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ready questions, which are documents themselves: pages and graphs here, JSON and the answers as data in REST. */
@ForReleases
@Controller
final class QuestionDocuments {

    private static final String REST = "/api";
    private static final String JSON = ".json";

    private final ReadyQuestions questions;
    private final Releases releases;
    private final QuestionPages pages;
    private final Replies replies;

    QuestionDocuments(ReadyQuestions questions, Releases releases, QuestionPages pages, Replies replies) {
        this.questions = questions;
        this.releases = releases;
        this.pages = pages;
        this.replies = replies;
    }

    @GetMapping({QuestionsDocument.PATH, QuestionsDocument.PATH + ".{suffix}"})
    ResponseEntity<byte[]> questions(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        if (isForJson(suffix.map(each -> "." + each).orElse(""), request, false)) {
            return elsewhere(request, REST + QuestionsDocument.PATH);
        }
        Optional<Representation> named = suffix.map(Unknown::requireKnown);
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            var document = new QuestionsDocument(release, questions, SoughtWords.of(site), pages);
            return replies.reply(request, site, document, named);
        }
    }

    @GetMapping(QuestionsDocument.PATH + "/{name}")
    ResponseEntity<byte[]> question(@PathVariable String name, HttpServletRequest request) {
        boolean json = name.endsWith(JSON);
        Asked asked = Asked.of(json ? name.substring(0, name.length() - JSON.length()) : name);
        ReadyQuestion question = pages.named(asked.name());
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            var document = new QuestionDocument(release, pages.inquiry(question, request, release, site));
            String suffix = name.substring(asked.name().length());
            return isForJson(suffix, request, document.inquiry().isAsked())
                    ? elsewhere(request, REST + document.path() + document.answers(request.getQueryString()))
                    : replies.reply(request, site, document, asked.representation());
        }
    }

    @GetMapping(Signposts.LINK_SETS + QuestionsDocument.PATH)
    ResponseEntity<byte[]> links(HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            return LinkSet.reply(new QuestionsDocument(release, questions, SoughtWords.of(site), pages), site);
        }
    }

    @GetMapping(Signposts.LINK_SETS + QuestionsDocument.PATH + "/{name}")
    ResponseEntity<byte[]> links(@PathVariable String name, HttpServletRequest request) {
        ReadyQuestion question = pages.named(name);
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            return LinkSet.reply(new QuestionDocument(release, pages.inquiry(question, request, release, site)), site);
        }
    }

    /** Who has no wish gets the graph of a question, but the data of an answer. */
    private static boolean isForJson(String suffix, HttpServletRequest request, boolean isAnswer) {
        return suffix.equals(JSON)
                || (suffix.isEmpty() && Negotiation.isForJson(Negotiation.accepted(request), isAnswer));
    }

    /** Data is described elsewhere (W3C's Cool URIs for the Semantic Web: 303). */
    private static ResponseEntity<byte[]> elsewhere(HttpServletRequest request, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + path))
                .varyBy(HttpHeaders.ACCEPT)
                .build();
    }
}
