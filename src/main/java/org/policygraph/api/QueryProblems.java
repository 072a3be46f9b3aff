package org.policygraph.api;

import org.policygraph.http.Problem;
import org.policygraph.query.QueryFailure;

/** What it is in HTTP when a ready question finds no answer within the bounds that all queries have. */
final class QueryProblems {

    private static final String RETRY_SECONDS = "2";

    private QueryProblems() {}

    static Problem of(QueryFailure failure) {
        String detail = String.valueOf(failure.getMessage());
        return switch (failure) {
            case QueryFailure.TimedOut timedOut -> Problem.of(503, "timed-out", "The query took too long", detail);
            case QueryFailure.TooLarge tooLarge ->
                Problem.of(503, "out-of-memory", "The query needs too much memory", detail);
            case QueryFailure.Abandoned abandoned -> Problem.of(503, "stopped", "The query was stopped", detail);
            case QueryFailure.Busy busy ->
                Problem.of(503, "busy", "Too many queries are running", detail)
                        .withHeader("Retry-After", RETRY_SECONDS);
            case QueryFailure.AnswerTooLong tooLong ->
                Problem.of(503, "answer-too-long", "The answer is too long", detail);
            case QueryFailure.NotWritable notWritable ->
                Problem.of(406, "not-writable", "The answer cannot be written in this format", detail);
            case QueryFailure.Malformed malformed -> notEvaluable(detail);
            case QueryFailure.Forbidden forbidden -> notEvaluable(detail);
            case QueryFailure.NoSuchGraph noSuchGraph -> notEvaluable(detail);
            case QueryFailure.NotEvaluable notEvaluable -> notEvaluable(detail);
        };
    }

    private static Problem notEvaluable(String detail) {
        return Problem.of(400, "not-evaluable", "The request cannot be evaluated", detail);
    }
}
