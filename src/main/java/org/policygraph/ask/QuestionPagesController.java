package org.policygraph.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.chronicle.Chronicle;
import org.policygraph.explain.Explainer;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.HeadLink;
import org.policygraph.page.Look;
import org.policygraph.page.Section;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.ReleaseText;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.NearestName;
import org.policygraph.worldmap.WorldMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ready questions: pages for people; who asks for data is led to the description or to the answer. */
@ForReleases
@Controller
final class QuestionPagesController {

    private static final String NAMED = QuestionPaths.PAGES + "/{name}";
    private static final Look LOOK = Look.WIDE.styled("/ask.css");
    private static final Look DRAWN =
            Look.wide(WorldMap.SCRIPT).styled("/ask.css", "/chart.css", Chronicle.STYLE, WorldMap.STYLE);
    private static final int LONGEST_NAME = 200;

    private final ReadyQuestions questions;
    private final Questionnaire questionnaire;
    private final Releases releases;
    private final ReaderPages pages;
    private final Replies replies;

    QuestionPagesController(
            ReadyQuestions questions,
            Questionnaire questionnaire,
            Explainer explainer,
            Releases releases,
            ReaderPages pages) {
        this.questions = questions;
        this.questionnaire = questionnaire;
        this.releases = releases;
        this.pages = pages;
        this.replies = new Replies(questionnaire, new Silences(questionnaire, explainer));
    }

    @GetMapping(QuestionPaths.PAGES)
    ResponseEntity<byte[]> questions(HttpServletRequest request) {
        if (!Preference.isForPages(request)) {
            return elsewhere(request, QuestionPaths.DATA);
        }
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            var list = QuestionList.of(questions, site.asked("q").strip(), site);
            Frame frame = ReaderPages.frame(release, site, "Questions", Section.QUESTIONS)
                    .describedAs(
                            "Questions that researchers ask of policy documents on cyberspace, each with its answer.")
                    .linkedTo(List.of(data(site, QuestionPaths.DATA)))
                    .looking(LOOK);
            return varying(pages.answer("ask/questions.jte", Map.of("frame", frame, "list", list)));
        }
    }

    @GetMapping(NAMED)
    ResponseEntity<byte[]> question(@PathVariable String name, HttpServletRequest request) {
        Given given = Given.of(request);
        if (!Preference.isForPages(request)) {
            String path = QuestionPaths.DATA + "/" + Site.encoded(name);
            return elsewhere(request, !given.isAsked() ? path : path + "/answers?" + request.getQueryString());
        }
        ReadyQuestion question = questions.named(name).orElseThrow(() -> unknown(name));
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Checked checked = new FormReader(questionnaire, release, site, question).read(given);
            Reply reply = reply(question, checked, release, site, PageNumber.of(request));
            return varying(
                    pages.answer(status(reply), "ask/question.jte", shown(question, checked, reply, release, site)));
        }
    }

    private Reply reply(ReadyQuestion question, Checked checked, PinnedRelease release, Site site, int page) {
        return switch (checked) {
            case Checked.Fitting fitting -> replies.of(fitting.asked(), fitting.given(), release, site, page);
            case Checked.Waiting waiting -> new Reply.Waiting(example(question, release, site));
            case Checked.Wrong wrong ->
                new Reply.Mistaken(wrong.mistakes().entrySet().stream()
                        .filter(mistake -> question.parameter(mistake.getKey()).isEmpty())
                        .map(Map.Entry::getValue)
                        .toList());
        };
    }

    private static Link example(ReadyQuestion question, PinnedRelease release, Site site) {
        var standard = new Standard(release);
        Given given = Given.nothing();
        var words = new StringBuilder();
        for (QuestionParameter parameter : question.parameters()) {
            if (parameter.presence() == QuestionParameter.Presence.REQUIRED) {
                given = given.with(parameter.name(), standard.value(parameter));
                words.append(words.isEmpty() ? "" : ", ").append(standard.label(parameter));
            }
        }
        return Link.to(words.toString(), QuestionPaths.page(site, question, given));
    }

    private static HttpStatus status(Reply reply) {
        return switch (reply) {
            case Reply.Answer answer -> HttpStatus.OK;
            case Reply.Waiting waiting -> HttpStatus.OK;
            case Reply.Mistaken mistaken -> HttpStatus.BAD_REQUEST;
            case Reply.Stopped stopped -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private Map<String, Object> shown(
            ReadyQuestion question, Checked checked, Reply reply, PinnedRelease release, Site site) {
        long documents = release.record().documents();
        String searched = "Release " + release.record().number() + " of " + ReleaseText.day(release.record()) + ", "
                + documents + (documents == 1 ? " document" : " documents") + " searched";
        var page = new QuestionPage(
                question.name(),
                question.title(),
                question.question(),
                About.of(question),
                Link.to(
                        question.theme().title(),
                        site.to(QuestionPaths.PAGES + "#" + question.theme().word())),
                new FieldViews(questionnaire, release).of(question, checked),
                reply,
                searched,
                site.to(QuestionPaths.PAGES + "/" + question.name()));
        Frame frame = ReaderPages.frame(release, site, question.title(), Section.QUESTIONS)
                .describedAs(question.question())
                .linkedTo(List.of(data(site, QuestionPaths.DATA + "/" + question.name())))
                .looking(DRAWN);
        return Map.of("frame", frame, "page", page);
    }

    private static HeadLink data(Site site, String path) {
        return new HeadLink("alternate", site.to(path), "application/json", "JSON");
    }

    private ProblemException unknown(String name) {
        List<String> nearest = name.length() > LONGEST_NAME ? List.of() : NearestName.several(name, questions.names());
        return Problem.of(
                        404,
                        "not-found",
                        "No such question",
                        "There is no question '" + Words.shortened(name) + "'. All are listed at " + QuestionPaths.PAGES
                                + ".")
                .with("value", Words.shortened(name))
                .suggesting(titles(nearest))
                .exception();
    }

    private Map<String, String> titles(List<String> names) {
        var titles = new LinkedHashMap<String, String>();
        names.forEach(name -> questions
                .named(name)
                .ifPresent(question -> titles.put(QuestionPaths.PAGES + "/" + name, question.title())));
        return titles;
    }

    /** Data is described elsewhere (W3C's Cool URIs for the Semantic Web: 303). */
    private static ResponseEntity<byte[]> elsewhere(HttpServletRequest request, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + path))
                .varyBy(HttpHeaders.ACCEPT)
                .build();
    }

    private static ResponseEntity<byte[]> varying(ResponseEntity<byte[]> page) {
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .varyBy(HttpHeaders.ACCEPT)
                .body(page.getBody());
    }
}
