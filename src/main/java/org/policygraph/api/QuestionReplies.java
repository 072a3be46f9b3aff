package org.policygraph.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.commons.codec.digest.DigestUtils;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Selection;
import org.policygraph.citation.CitationFormat;
import org.policygraph.http.ProblemException;
import org.policygraph.network.NetworkFormat;
import org.policygraph.query.Answer;
import org.policygraph.query.QueryFailure;
import org.policygraph.questions.AnswerRows;
import org.policygraph.questions.Answered;
import org.policygraph.questions.Asked;
import org.policygraph.questions.QuestionFailure;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.store.ReleaseRecord;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers ready questions in the format that is wanted. */
final class QuestionReplies {

    private static final int TAG_DIGITS = 32;

    private final Questionnaire questionnaire;
    private final KeptAnswers kept;

    QuestionReplies(Questionnaire questionnaire, KeptAnswers kept) {
        this.questionnaire = questionnaire;
        this.kept = kept;
    }

    QuestionWire.QuestionView view(ReadyQuestion question, Catalogue catalogue) {
        try {
            return QuestionViews.view(question, questionnaire, catalogue);
        } catch (QueryFailure failure) {
            throw QueryProblems.of(failure).exception();
        }
    }

    /**
     * The answer, or that the sender has it already.
     *
     * @param known the entity tags that the sender has; empty: none
     */
    ResponseEntity<?> reply(ReadyQuestion question, Map<String, String[]> parameters, String accept, String known) {
        var given = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> given.put(name, List.of(values)));
        List<String> named = given.getOrDefault(QuestionFormat.PARAMETER, List.of());
        given.remove(QuestionFormat.PARAMETER);
        Map<String, String> moment = takenMoment(given);
        QuestionFormat format = QuestionFormat.wanted(QuestionFormat.of(question), named, accept);
        Answered answered = answered(question, given, format).at(moment);
        ResponseEntity.BodyBuilder head = head(answered, format);
        return format.standard().isPresent()
                ? KeptAnswers.unlessKnown(head, known, () -> head.body(bytes(answered.answer())))
                : kept.reply(head, known, () -> head.body(made(answered, format)));
    }

    /** How the answer is cited, without asking for it. */
    ResponseEntity<byte[]> citation(
            ReadyQuestion question, String path, Map<String, String[]> parameters, String accept) {
        var given = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> given.put(name, List.of(values)));
        var values = new LinkedHashMap<>(given);
        List<String> named =
                Optional.ofNullable(values.remove(QuestionFormat.PARAMETER)).orElse(List.of());
        Map<String, String> moment = takenMoment(values);
        CitationFormat format = CitationChoice.of(named, accept);
        try {
            Asked asked = questionnaire.asked(question, values).at(moment);
            var cited = new Question(asked.catalogue(), path, given, Selection.ALL, List.of(), 0, 1, Languages.ENGLISH);
            return CitationReplies.of(cited, format, QuestionCitation.on(LocalDate.now(ZoneOffset.UTC), asked));
        } catch (QuestionFailure failure) {
            throw mistake(failure);
        } catch (QueryFailure failure) {
            throw QueryProblems.of(failure).exception();
        }
    }

    /** Takes the parameters out that every address has; each was given once, or the request had been refused. */
    private static Map<String, String> takenMoment(Map<String, List<String>> given) {
        var moment = new LinkedHashMap<String, String>();
        for (Parameter parameter : Parameter.EVERYWHERE) {
            String name = parameter.parameterName();
            Optional.ofNullable(given.remove(name)).ifPresent(values -> moment.put(name, values.getFirst()));
        }
        return moment;
    }

    private Answered answered(ReadyQuestion question, Map<String, List<String>> given, QuestionFormat format) {
        try {
            return format.standard()
                    .map(standard -> questionnaire.answer(question, given, standard))
                    .orElseGet(() -> questionnaire.rows(question, given));
        } catch (QuestionFailure failure) {
            throw mistake(failure);
        } catch (QueryFailure failure) {
            throw QueryProblems.of(failure).exception();
        }
    }

    private static ProblemException mistake(QuestionFailure failure) {
        var others = new ArrayList<>(List.of(QuestionFormat.PARAMETER));
        Parameter.EVERYWHERE.forEach(known -> others.add(known.parameterName()));
        return QuestionMistakes.of(failure, others);
    }

    private static ResponseEntity.BodyBuilder head(Answered answered, QuestionFormat format) {
        Answer answer = answered.answer();
        var reply = ResponseEntity.ok()
                .contentType(format.mediaType())
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT)
                .header("PolicyGraph-Release", Long.toString(answer.release().number()))
                .header("PolicyGraph-Released", answer.release().issued().toString())
                .header("PolicyGraph-Documents", Long.toString(answer.release().documents()))
                .header("PolicyGraph-Completeness", answer.completeness().header())
                .header(HttpHeaders.LINK, links(answered.asked(), format))
                .header(
                        HttpHeaders.LINK,
                        Links.ofEveryAnswer(answered.asked().catalogue(), Addresses.QUESTIONS + "/answers"));
        answer.tag().ifPresent(tag -> reply.eTag(tag(tag, format)));
        if (format.isFile()) {
            String file = answered.asked().question().name()
                    + format.network().map(NetworkFormat::ending).orElse("." + format.word());
            reply.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(file).build().toString());
        }
        return reply;
    }

    /**
     * Of the answer's own tag, which changes with release, values and limits, and of what is made of the answer here.
     * Weak for a workbook, which says when it was written.
     */
    private static String tag(String answer, QuestionFormat format) {
        String version = String.valueOf(QuestionReplies.class.getPackage().getImplementationVersion());
        String seed = String.join("\n", version, answer, format.word());
        String strength = format == QuestionFormat.XLSX ? "W/" : "";
        return strength + "\"" + DigestUtils.sha256Hex(seed).substring(0, TAG_DIGITS) + "\"";
    }

    /** RFC 8288; {@code cite-as} is RFC 8574. */
    private static String links(Asked asked, QuestionFormat format) {
        var links = new StringJoiner(", ");
        links.add("<" + QuestionAddress.answers(asked) + ">; rel=\"self\"");
        links.add("<" + QuestionAddress.of(asked.question()) + ">; rel=\"describedby\"");
        links.add("<" + QuestionAddress.toCite(asked) + ">; rel=\"cite-as\"");
        links.add("<" + QuestionAddress.citation(asked) + ">; rel=\"describedby\"; type=\"" + CitationChoice.CSL_TYPE
                + "\"");
        if (QuestionFeed.canFollow(asked.question())) {
            links.add(Links.toFeed(QuestionAddress.feed(asked)));
        }
        for (QuestionFormat other : QuestionFormat.of(asked.question())) {
            if (other != format) {
                links.add("<" + QuestionAddress.answers(asked, other) + ">; rel=\"alternate\"; type=\""
                        + other.plainType() + "\"");
            }
        }
        return links.toString();
    }

    private static Object made(Answered answered, QuestionFormat format) {
        AnswerRows rows = AnswerRows.of(answered.answer());
        if (format.network().isPresent()) {
            return format.network().get().written(new QuestionNetwork(answered, completeness(answered)).of(rows));
        }
        QuestionWire.QuestionAnswerView view = QuestionViews.answer(answered, rows, completeness(answered));
        return format == QuestionFormat.XLSX
                ? QuestionSheet.of(rows, view, answered.asked().question().about())
                : view;
    }

    private static Wire.Completeness completeness(Answered answered) {
        ReleaseRecord release = answered.asked().catalogue().record();
        var completeness = answered.answer().completeness();
        return new Wire.Completeness(
                completeness.complete() ? "complete" : "truncated",
                completeness.complete()
                        ? null
                        : completeness.max() + " " + completeness.limit().name().toLowerCase(Locale.ROOT),
                null,
                release.number(),
                answered.asked().catalogue().names().release(release.number()).getURI(),
                release.issued(),
                release.documents());
    }

    private static byte[] bytes(Answer answer) {
        var bytes = new ByteArrayOutputStream(answer.length());
        try {
            answer.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
