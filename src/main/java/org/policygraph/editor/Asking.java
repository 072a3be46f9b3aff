package org.policygraph.editor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.policygraph.explain.Explainer;
import org.policygraph.explain.Finding;
import org.policygraph.http.Problem;
import org.policygraph.query.Answer;
import org.policygraph.query.AnswerFormat;
import org.policygraph.query.PreparedQuery;
import org.policygraph.query.QueryFailure;
import org.policygraph.query.QueryQuestion;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.query.SparqlReader;
import org.policygraph.query.Wish;
import org.policygraph.questions.AnswerRows;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.sparql.Visit;

/** Asks the query of a visit and puts what becomes of it into words and links. */
record Asking(ReleaseQueries queries, SparqlReader reader, Explainer explainer, PinnedRelease release, Site site) {

    /** Longer, and a browser had better show the page first and ask for itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** The limit of the service is less. */
    private static final Duration AS_LONG_AS_ALLOWED = Duration.ofDays(1);

    private static final int ROWS = 100;

    Outcome outcome(Visit visit, String text, QueryAddress address) {
        boolean patient = visit.posted()
                || visit.time().isPresent()
                || visit.parameter("wait").isPresent();
        Duration time = visit.time().orElse(patient ? AS_LONG_AS_ALLOWED : PATIENCE);
        try {
            return answered(visit, reader.query(text), time, address);
        } catch (QueryFailure.TimedOut late) {
            return patient ? trouble(late, text) : new Outcome.Unfinished(PATIENCE.toSeconds(), address.patient());
        } catch (QueryFailure failure) {
            return trouble(failure, text);
        }
    }

    private Outcome answered(Visit visit, PreparedQuery query, Duration time, QueryAddress address) {
        AnswerFormat format = query.kind() == AnswerFormat.Kind.ROWS ? AnswerFormat.JSON : AnswerFormat.N_TRIPLES;
        // Like what the script of the page asks for next, so that the query is run once.
        var wish = new Wish(format, time, visit.compressed());
        var question = new QueryQuestion(query, visit.datasets());
        Answer answer = queries.answer(question, wish, visit.asker(), release.view());
        if (query.query().isAskType()) {
            return new Outcome.Verdict(!answer.empty());
        }
        boolean explained = answer.empty() && visit.parameter("explain").isPresent();
        List<Finding> findings =
                explained ? explainer.explain(query.text(), visit.asker()).findings() : List.of();
        return table(AnswerRows.of(answer), answer, address, explained, findings);
    }

    private Outcome table(
            AnswerRows found, Answer answer, QueryAddress address, boolean explained, List<Finding> findings) {
        int total = found.rows().size();
        int page = address.page(total, ROWS);
        var words = new Words(release, site);
        List<List<Cell>> rows = release.read(() -> IntStream.range((page - 1) * ROWS, Math.min(page * ROWS, total))
                .mapToObj(at -> cells(words, found.columns(), found.rows().get(at)))
                .toList());
        return new Outcome.Table(
                found.columns(),
                rows,
                States.count(total, answer.format()),
                States.of(answer),
                answer.completeness().complete(),
                address.paging(page, total, ROWS),
                address.downloads(answer.format()),
                answer.empty() && !explained ? address.explanation() : "",
                findings);
    }

    private static List<Cell> cells(Words words, List<String> columns, Map<String, Node> row) {
        return columns.stream()
                .map(column -> row.containsKey(column) ? cell(words, row.get(column)) : Cell.EMPTY)
                .toList();
    }

    private static Cell cell(Words words, Node value) {
        boolean number = value.isLiteral()
                && value.getLiteralDatatypeURI().startsWith(XSD.NS)
                && value.getLiteral().isWellFormed()
                && value.getLiteralValue() instanceof Number;
        return new Cell(words.link(value), number);
    }

    private static Outcome trouble(QueryFailure failure, String text) {
        Problem problem = Visit.problem(failure, text);
        return new Outcome.Trouble(
                problem.status(),
                problem.kind(),
                problem.title(),
                problem.detail(),
                number(problem, "line"),
                number(problem, "column"));
    }

    private static int number(Problem problem, String member) {
        return problem.more().get(member) instanceof Integer number ? number : 0;
    }
}
