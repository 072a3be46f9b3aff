package org.policygraph.sparql;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.policygraph.http.Problem;
import org.policygraph.query.QueryFailure;
import org.policygraph.release.Finding;
import org.policygraph.release.ProtectedGraphException;
import org.policygraph.release.Report;
import org.policygraph.source.SourceException;
import org.policygraph.store.StoreException;

/** What each failure is in HTTP. */
final class Problems {

    private static final int RETRY_SECONDS = 2;

    private Problems() {}

    static Problem of(QueryFailure failure) {
        String detail = String.valueOf(failure.getMessage());
        return switch (failure) {
            case QueryFailure.Malformed malformed -> of(malformed);
            case QueryFailure.Forbidden forbidden ->
                Problem.of(403, "refused-clause", "The query asks for something that is never done here", detail)
                        .with("clause", forbidden.clause());
            case QueryFailure.TimedOut timedOut ->
                Problem.of(503, "timed-out", "The query took too long", detail)
                        .withHeader("PolicyGraph-Completeness", "timed-out; max=" + seconds(timedOut.limit()));
            case QueryFailure.TooLarge tooLarge ->
                Problem.of(503, "out-of-memory", "The query needs too much memory", detail);
            case QueryFailure.Abandoned abandoned -> Problem.of(503, "stopped", "The query was stopped", detail);
            case QueryFailure.Busy busy ->
                Problem.of(503, "busy", "Too many queries are running", detail)
                        .withHeader("Retry-After", Integer.toString(RETRY_SECONDS));
            case QueryFailure.NotWritable notWritable ->
                Problem.of(406, "not-writable", "The answer cannot be written in this format", detail);
            case QueryFailure.AnswerTooLong tooLong ->
                Problem.of(503, "answer-too-long", "The answer is too long", detail);
            case QueryFailure.NoSuchGraph noSuchGraph ->
                Problem.of(404, "no-such-graph", "There is no such graph", detail);
            case QueryFailure.NotEvaluable notEvaluable ->
                Problem.of(400, "not-evaluable", "The request cannot be evaluated", detail);
        };
    }

    static Problem of(SourceException invalid) {
        Problem problem =
                Problem.of(400, "invalid-rdf", "The RDF cannot be read", String.valueOf(invalid.getMessage()));
        long line = invalid.location().line();
        return line > 0 ? problem.with("line", line) : problem;
    }

    static Problem of(ProtectedGraphException computed) {
        return Problem.of(
                409,
                "protected-graph",
                "The graph is computed or the project's, and not to be written",
                String.valueOf(computed.getMessage()));
    }

    static Problem of(StoreException notStored) {
        return Problem.of(507, "not-stored", "The change could not be stored", String.valueOf(notStored.getMessage()));
    }

    static Problem refused(Report report) {
        return Problem.of(
                        422,
                        "refused",
                        "The checks found something wrong; nothing was changed",
                        report.findings().size() + " findings, listed under 'findings'")
                .with(
                        "findings",
                        report.findings().stream().map(Problems::finding).toList());
    }

    static Problem unexpected() {
        return Problem.of(
                500,
                "internal-error",
                "Something went wrong here",
                "the request may be right; the operator finds the reason in the log");
    }

    static Problem malformed(QueryFailure.Malformed malformed, String text) {
        Problem problem = of(malformed);
        return text.lines()
                .skip(Math.max(0, malformed.line() - 1))
                .findFirst()
                .filter(line -> malformed.line() > 0)
                .map(line -> problem.with("text", line))
                .orElse(problem);
    }

    private static Problem of(QueryFailure.Malformed malformed) {
        Problem problem = Problem.of(
                400, "malformed-sparql", "The SPARQL cannot be read", String.valueOf(malformed.getMessage()));
        return malformed.line() == 0
                ? problem
                : problem.with("line", malformed.line()).with("column", malformed.column());
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private static Map<String, Object> finding(Finding finding) {
        var members = new LinkedHashMap<String, Object>();
        members.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        members.put("about", finding.about());
        members.put("message", finding.message());
        finding.location().ifPresent(place -> {
            members.put("file", place.file());
            members.put("line", place.line());
        });
        return members;
    }
}
