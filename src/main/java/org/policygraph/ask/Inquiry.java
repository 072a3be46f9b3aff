package org.policygraph.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policygraph.chronicle.Chronicle;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.page.Frame;
import org.policygraph.page.HeadLink;
import org.policygraph.page.Look;
import org.policygraph.questions.Asked;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReleaseText;
import org.policygraph.reader.Site;
import org.policygraph.worldmap.WorldMap;
import org.springframework.util.function.SingletonSupplier;

/** A question as somebody asks it of a release. It is answered once, and only when the answer is looked at. */
public final class Inquiry {

    private static final Look DRAWN =
            Look.wide(WorldMap.SCRIPT).styled("/ask.css", "/chart.css", Chronicle.STYLE, WorldMap.STYLE);

    private final ReadyQuestion question;
    private final Checked checked;
    private final int part;
    private final PinnedRelease release;
    private final Site site;
    private final QuestionPages pages;
    private final SingletonSupplier<Reply> reply;

    Inquiry(ReadyQuestion question, Checked checked, int part, PinnedRelease release, Site site, QuestionPages pages) {
        this.question = question;
        this.checked = checked;
        this.part = part;
        this.release = release;
        this.site = site;
        this.pages = pages;
        this.reply = SingletonSupplier.of(this::replied);
    }

    /** What is asked. */
    public ReadyQuestion question() {
        return question;
    }

    /** Whether any value was given, be it a wrong one. */
    public boolean isAsked() {
        return checked.given().isAsked();
    }

    /** Whether nothing that was given is wrong. */
    public boolean isFitting() {
        return !(checked instanceof Checked.Wrong);
    }

    /** What was given, as it stands behind the path of the page; empty if nothing. */
    public String query() {
        String given = checked.given().query();
        String paged = part == 1 ? "" : Given.PAGE + "=" + part;
        String both = given.isEmpty() || paged.isEmpty() ? given + paged : given + "&" + paged;
        return both.isEmpty() ? "" : "?" + both;
    }

    /**
     * The question with the values that were given; nothing if none were.
     *
     * @throws ProblemException if they do not fit
     */
    public Optional<Asked> asked() {
        return switch (checked) {
            case Checked.Fitting fitting -> isAsked() ? Optional.of(fitting.asked()) : Optional.empty();
            case Checked.Waiting waiting -> Optional.empty();
            case Checked.Wrong wrong -> throw refused(wrong.mistakes());
        };
    }

    /** The IRI of the answer, which leads to the same whenever somebody goes there. */
    public String permanent(Asked asked) {
        return QuestionPaths.permanent(release, asked, site);
    }

    /** With which status the page is sent. */
    public int status() {
        return switch (reply.obtain()) {
            case Reply.Answer answer -> 200;
            case Reply.Waiting waiting -> 200;
            case Reply.Mistaken mistaken -> 400;
            case Reply.Stopped stopped -> 503;
        };
    }

    /**
     * The page.
     *
     * @param formats where the question is found as data
     */
    public byte[] page(Frame frame, List<HeadLink> formats, String iri) {
        return pages.written(frame.looking(DRAWN), shown(), formats, iri);
    }

    private Reply replied() {
        return switch (checked) {
            case Checked.Fitting fitting -> pages.answer(fitting, release, site, part);
            case Checked.Waiting waiting -> new Reply.Waiting(example());
            case Checked.Wrong wrong ->
                new Reply.Mistaken(wrong.mistakes().entrySet().stream()
                        .filter(mistake -> question.parameter(mistake.getKey()).isEmpty())
                        .map(Map.Entry::getValue)
                        .toList());
        };
    }

    private Link example() {
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

    private QuestionPage shown() {
        long documents = release.record().documents();
        String searched = "Release " + release.record().number() + " of " + ReleaseText.day(release.record()) + ", "
                + documents + (documents == 1 ? " document" : " documents") + " searched";
        return new QuestionPage(
                question.name(),
                question.title(),
                question.question(),
                About.of(question),
                Link.to(
                        question.theme().title(),
                        site.to(QuestionPaths.PAGES + "#" + question.theme().word())),
                pages.fields(release).of(question, checked),
                reply.obtain(),
                searched,
                site.to(QuestionPaths.PAGES + "/" + question.name()));
    }

    private static ProblemException refused(Map<String, Mistake> mistakes) {
        return Problem.of(
                        400,
                        "bad-value",
                        "Value not allowed",
                        mistakes.entrySet().stream()
                                .map(mistake -> "The parameter '" + mistake.getKey() + "': "
                                        + mistake.getValue().words())
                                .collect(Collectors.joining(" ")))
                .with("parameter", String.join(", ", mistakes.keySet()))
                .exception();
    }
}
