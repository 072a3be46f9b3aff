package org.policygraph.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.feed.AtomFeed;
import org.policygraph.http.ProblemException;
import org.policygraph.instance.ForReleases;
import org.policygraph.query.QueryFailure;
import org.policygraph.questions.AnswerChanges;
import org.policygraph.questions.Asked;
import org.policygraph.questions.QuestionFailure;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.NearestName;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is new in the answer to a ready question, to subscribe to (Atom, RFC 4287). */
@ForReleases
@Controller
final class QuestionFeedController {

    /** Each may have to be rebuilt and asked. */
    private static final int LAST_RELEASES = 20;

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final ReadyQuestions questions;
    private final Questionnaire questionnaire;
    private final AnswerChanges changes;
    private final Store store;
    private final Catalogues catalogues;

    QuestionFeedController(
            ReadyQuestions questions,
            Questionnaire questionnaire,
            AnswerChanges changes,
            Store store,
            Catalogues catalogues) {
        this.questions = questions;
        this.questionnaire = questionnaire;
        this.changes = changes;
        this.store = store;
        this.catalogues = catalogues;
    }

    @GetMapping(QuestionAddress.FEEDS + "/{name}" + QuestionAddress.FEED_SUFFIX)
    ResponseEntity<byte[]> feed(@PathVariable String name, HttpServletRequest request) {
        ReadyQuestion question = questions
                .named(name)
                .orElseThrow(() -> Mistakes.noQuestion(name, NearestName.several(name, questions.names())));
        if (!QuestionFeed.canFollow(question)) {
            throw Mistakes.noFeed(question);
        }
        String origin = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        try {
            Asked asked = questionnaire.asked(question, given(request));
            var feed = new QuestionFeed(asked, origin, this::earlier);
            AtomFeed written = feed.of(store.releases().getFirst().issued(), changes.of(asked, LAST_RELEASES, LONGEST));
            return answer(written.written());
        } catch (QuestionFailure failure) {
            throw mistake(failure);
        } catch (QueryFailure failure) {
            throw QueryProblems.of(failure).exception();
        }
    }

    private Catalogue earlier(long release) {
        return catalogues.of(release).orElseThrow(() -> new IllegalStateException("release " + release + " is gone"));
    }

    /** The release that is known decides how far the feed goes; what was true on a day changes with no release. */
    private static Map<String, List<String>> given(HttpServletRequest request) {
        var given = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> given.put(name, List.of(values)));
        given.remove(Parameter.KNOWN_AT.parameterName());
        return given;
    }

    private static ProblemException mistake(QuestionFailure failure) {
        return QuestionMistakes.of(failure, List.of(Parameter.KNOWN_AT.parameterName()));
    }

    private static ResponseEntity<byte[]> answer(byte[] feed) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(AtomFeed.MEDIA_TYPE + ";charset=utf-8"))
                .cacheControl(CacheControl.noCache())
                .eTag("\"" + DigestUtils.md5DigestAsHex(feed) + "\"")
                .body(feed);
    }
}
