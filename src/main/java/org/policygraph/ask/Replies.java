package org.policygraph.ask;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.citation.Citation;
import org.policygraph.citation.CitationFormat;
import org.policygraph.citation.Citations;
import org.policygraph.query.AnswerFormat;
import org.policygraph.query.QueryFailure;
import org.policygraph.questions.AnswerRows;
import org.policygraph.questions.Answered;
import org.policygraph.questions.Asked;
import org.policygraph.questions.ChartKind;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.Questionnaire;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;

/** Asks a question of a release, and makes of the answer what a page shows. */
final class Replies {

    static final int PAGE_SIZE = 50;

    private final Questionnaire questionnaire;
    private final Silences silences;

    Replies(Questionnaire questionnaire, Silences silences) {
        this.questionnaire = questionnaire;
        this.silences = silences;
    }

    /**
     * The answer, or why there is none.
     *
     * @param page which part of the rows, from 1
     */
    Reply of(Asked asked, Given given, PinnedRelease release, Site site, int page) {
        try {
            Answered answered = questionnaire.rows(asked, release.view());
            AnswerRows.Excerpt rows =
                    AnswerRows.excerpt(answered.answer(), Charts.MOST_ROWS, (page - 1) * PAGE_SIZE, PAGE_SIZE);
            return release.read(() -> answer(answered, rows, given, release, site, page));
        } catch (QueryFailure.TimedOut stopped) {
            return stopped("Stopped by time", stopped);
        } catch (QueryFailure.TooLarge | QueryFailure.AnswerTooLong large) {
            return stopped("Too large", large);
        } catch (QueryFailure.Busy busy) {
            return stopped("Busy", busy);
        }
    }

    private static Reply stopped(String label, QueryFailure failure) {
        return new Reply.Stopped(
                new Badge("stopped", label, "there is no answer, not even a part of one"),
                "The answer was not made: " + failure.getMessage() + ".");
    }

    private Reply answer(
            Answered answered, AnswerRows.Excerpt rows, Given given, PinnedRelease release, Site site, int page) {
        Asked asked = answered.asked();
        ReadyQuestion question = asked.question();
        int total = rows.total();
        var paging = new Paging(
                site.to(QuestionPaths.PAGES + "/" + question.name()),
                page,
                Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE),
                total,
                given.query());
        if (page > paging.pages()) {
            throw PageNumber.refused(Integer.toString(page), "at most " + paging.pages());
        }
        var cells = new Cells(release, site, asked.values().values());
        int from = (page - 1) * PAGE_SIZE;
        String caption = total <= PAGE_SIZE
                ? question.title()
                : question.title() + ", rows " + (from + 1) + " to "
                        + (from + rows.part().size());
        SparqlText sparql = SparqlText.of(asked);
        return new Reply.Answer(
                Badge.of(answered.answer().completeness()),
                total,
                new Charts(question, cells, site, addresses(paging)).of(rows.first(), total),
                new Tables(question, rows.columns(), cells).of(rows.part(), from, caption),
                paging,
                total > 0 ? List.of() : List.of(silences.of(asked, given, release, site, sparql.text())),
                isStandard(asked, release),
                values(asked, release, site),
                files(asked, release, site),
                new Reply.Query(sparql.parts(), Editor.address(site, sparql.text())));
    }

    /** A row of this page, or of another one. */
    private static IntFunction<String> addresses(Paging paging) {
        return row -> {
            int page = row / PAGE_SIZE + 1;
            String anchor = "#row-" + (row + 1);
            return page == paging.page() ? anchor : paging.at(page) + anchor;
        };
    }

    private static boolean isStandard(Asked asked, PinnedRelease release) {
        var standard = new Standard(release);
        return asked.question().parameters().stream()
                .allMatch(parameter -> Optional.ofNullable(asked.values().get(parameter.name()))
                        .map(value -> standard.value(parameter.type(), value).equals(standard.value(parameter)))
                        .orElseGet(() -> parameter.standard().isEmpty()));
    }

    private static List<Reply.Value> values(Asked asked, PinnedRelease release, Site site) {
        var words = new Words(release, site);
        return asked.question().parameters().stream()
                .map(parameter -> value(parameter, asked, words))
                .toList();
    }

    private static Reply.Value value(QuestionParameter parameter, Asked asked, Words words) {
        return new Reply.Value(
                parameter.label(),
                Optional.ofNullable(asked.values().get(parameter.name()))
                        .map(words::link)
                        .orElseGet(() -> Link.text("any")));
    }

    private static Reply.Files files(Asked asked, PinnedRelease release, Site site) {
        ReadyQuestion question = asked.question();
        boolean isGraph = question.query().kind() == AnswerFormat.Kind.GRAPH;
        boolean isNetwork = isGraph || question.chart().kind() == ChartKind.NETWORK;
        var downloads = new ArrayList<Link>();
        Stream<String> own = isGraph
                ? Stream.of("Turtle:turtle", "JSON-LD:jsonld", "N-Triples:ntriples")
                : Stream.of("CSV:csv", "TSV:tsv", "SPARQL results:sparql-json");
        Stream.concat(Stream.of("Excel:xlsx", "JSON:json"), own)
                .forEach(format -> downloads.add(file(format, asked, release, site)));
        List<Link> network = isNetwork
                ? Stream.of("GraphML:graphml", "GEXF:gexf")
                        .map(format -> file(format, asked, release, site))
                        .toList()
                : List.of();
        String permanent = QuestionPaths.permanent(release, asked, site);
        return new Reply.Files(
                downloads,
                network,
                Link.to(permanent, QuestionPaths.here(release, asked, site)),
                citation(asked, release, site, permanent),
                citations(asked, release, site),
                canFollow(question)
                        ? Link.to("Follow what changes", QuestionPaths.feed(site, release, asked))
                        : Link.text(""));
    }

    private static Link file(String format, Asked asked, PinnedRelease release, Site site) {
        String[] parts = format.split(":");
        return Link.to(parts[0], QuestionPaths.answers(site, release, asked, parts[1]));
    }

    private static List<Link> citations(Asked asked, PinnedRelease release, Site site) {
        return Stream.of("BibTeX:bibtex", "RIS:ris", "CSL-JSON:csl", "Text:text")
                .map(format -> format.split(":"))
                .map(format -> Link.to(format[0], QuestionPaths.citation(site, release, asked, format[1])))
                .toList();
    }

    private static String citation(Asked asked, PinnedRelease release, Site site, String address) {
        String values = values(asked, release, site).stream()
                .filter(value -> !value.value().label().equals("any"))
                .map(value -> value.label() + ": " + value.value().label())
                .collect(Collectors.joining("; "));
        Citation citation = new Citations(release.catalogue(), LocalDate.now(ZoneOffset.UTC))
                .ofAnswer(asked.question().title(), values, asked.question().name(), address);
        return CitationFormat.cited(citation) + " " + address;
    }

    /** As the feeds have it: rows that come and go, and the same ones whenever a release is asked. */
    private static boolean canFollow(ReadyQuestion question) {
        return question.query().kind() == AnswerFormat.Kind.ROWS
                && question.query().query().isSelectType()
                && question.query().repeatable();
    }
}
