package org.policygraph.api;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.policygraph.explain.Explanation;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.query.QueryFailure;

/** What cannot be explained, told as problems. */
final class Explanations {

    private static final Pattern UPDATE =
            Pattern.compile("(?i)\\b(insert|delete|clear|drop|create|load|add|move|copy|with)\\b");

    private Explanations() {}

    /** The explanation, or what is wrong with the query. */
    static Explanation of(String query, Supplier<Explanation> explained) {
        try {
            return explained.get();
        } catch (QueryFailure.Malformed malformed) {
            throw isUpdate(query) ? notExplainable() : malformed(malformed);
        } catch (QueryFailure.Forbidden forbidden) {
            throw problem(403, "refused-clause", "The query asks for something that is never done here", forbidden);
        } catch (QueryFailure.Busy busy) {
            throw problem(503, "busy", "Too many queries are running", busy);
        } catch (QueryFailure stopped) {
            throw problem(503, "timed-out", "The query took too long", stopped);
        }
    }

    private static boolean isUpdate(String query) {
        String words = query.toLowerCase(Locale.ROOT);
        boolean isQuery = Pattern.compile("\\b(select|ask|construct|describe)\\b")
                .matcher(words)
                .find();
        return !isQuery && UPDATE.matcher(words).find();
    }

    private static ProblemException notExplainable() {
        return Problem.of(
                        422,
                        "not-explainable",
                        "There is nothing to explain",
                        "it is an update; send a SELECT, ASK, CONSTRUCT or DESCRIBE with a pattern")
                .exception();
    }

    private static ProblemException malformed(QueryFailure.Malformed malformed) {
        Problem problem = Problem.of(
                400, "malformed-sparql", "The SPARQL cannot be read", String.valueOf(malformed.getMessage()));
        return (malformed.line() == 0
                        ? problem
                        : problem.with("line", malformed.line()).with("column", malformed.column()))
                .exception();
    }

    private static ProblemException problem(int status, String kind, String title, QueryFailure failure) {
        return Problem.of(status, kind, title, String.valueOf(failure.getMessage()))
                .exception();
    }
}
