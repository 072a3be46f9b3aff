package org.policygraph.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.explain.Explainer;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.page.Frame;
import org.policygraph.page.HeadLink;
import org.policygraph.page.Look;
import org.policygraph.page.Pages;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.NearestName;

/** Writes the pages of the ready questions. Thread-safe. */
public final class QuestionPages {

    private static final Look LOOK = Look.WIDE.styled("/ask.css");
    private static final int LONGEST_NAME = 200;

    private final ReadyQuestions questions;
    private final Questionnaire questionnaire;
    private final Replies replies;
    private final Pages pages;

    QuestionPages(ReadyQuestions questions, Questionnaire questionnaire, Explainer explainer, Pages pages) {
        this.questions = questions;
        this.questionnaire = questionnaire;
        this.replies = new Replies(questionnaire, new Silences(questionnaire, explainer));
        this.pages = pages;
    }

    /** The list of all, or of those that have the words in them. */
    public byte[] list(Frame frame, Site site, String words, List<HeadLink> formats, String iri) {
        var list = QuestionList.of(questions, words, site);
        return pages.written(
                "ask/questions.jte",
                Map.of("frame", frame.looking(LOOK), "list", list, "formats", formats, "iri", iri));
    }

    /**
     * A question as a request asks it.
     *
     * @param release which is asked, and stays pinned
     */
    public Inquiry inquiry(ReadyQuestion question, HttpServletRequest request, PinnedRelease release, Site site) {
        Checked checked = new FormReader(questionnaire, release, site, question).read(Given.of(request));
        return new Inquiry(question, checked, PageNumber.of(request), release, site, this);
    }

    /** The question that is called so. */
    public ReadyQuestion named(String name) {
        return questions.named(name).orElseThrow(() -> unknown(name));
    }

    Reply answer(Checked.Fitting fitting, PinnedRelease release, Site site, int page) {
        return replies.of(fitting.asked(), fitting.given(), release, site, page);
    }

    byte[] written(Frame frame, QuestionPage page, List<HeadLink> formats, String iri) {
        return pages.written("ask/question.jte", Map.of("frame", frame, "page", page, "formats", formats, "iri", iri));
    }

    FieldViews fields(PinnedRelease release) {
        return new FieldViews(questionnaire, release);
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
}
