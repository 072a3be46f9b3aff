package org.policygraph.sparql;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.policygraph.http.Problem;
import org.policygraph.query.DatasetChoice;
import org.policygraph.query.PreparedQuery;
import org.policygraph.query.QueryFailure;
import org.policygraph.query.QueryLimits;
import org.policygraph.query.QueryQuestion;
import org.policygraph.query.SparqlReader;

/** Answers queries as section 2.1 of the SPARQL 1.1 Protocol has them, and introduces itself where there is no query. */
final class QueryFace implements Face {

    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";
    /** Which moment is asked about, which the introduction is good for as well as any answer. */
    private static final Set<String> MOMENT = Set.of("knownAt", "validAt");

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Several letters of percent-encoding for each character of the query. */
    private static final long BODY_BYTES_PER_CHARACTER = 12;

    private final Replies replies;
    private final SparqlReader reader;
    private final QueryLimits limits;
    private final Introduction introduction;
    private final People people;

    QueryFace(Replies replies, SparqlReader reader, QueryLimits limits, Introduction introduction, People people) {
        this.replies = replies;
        this.reader = reader;
        this.limits = limits;
        this.introduction = introduction;
        this.people = people;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        switch (exchange.method()) {
            case "GET", "HEAD" -> answer(exchange, exchange.query());
            case "POST" -> answerPosted(exchange);
            case "OPTIONS" -> exchange.sendOptions(ALLOWED);
            default -> throw exchange.methodNotAllowed(ALLOWED);
        }
    }

    private void answerPosted(Exchange exchange) throws IOException {
        long maxBytes = limits.maxQueryLength() * BODY_BYTES_PER_CHARACTER;
        switch (exchange.bodyType()) {
            case FORM ->
                answer(exchange, exchange.query().and(Parameters.read(RequestBody.text(exchange.request(), maxBytes))));
            case "application/sparql-query" -> {
                if (exchange.query().has("query")) {
                    throw Parameters.bad("the query stands in the body and in the address; send it once");
                }
                answer(exchange, exchange.query(), RequestBody.text(exchange.request(), maxBytes));
            }
            default ->
                throw Problem.of(
                                415,
                                "unsupported-media-type",
                                "The body is not a query",
                                "Content-Type is '%s'; send application/sparql-query or %s"
                                        .formatted(exchange.bodyType(), FORM))
                        .withHeader("Accept-Post", "application/sparql-query, " + FORM)
                        .exception();
        }
    }

    private void answer(Exchange exchange, Parameters parameters) throws IOException {
        Optional<String> query = parameters.one("query");
        if (people.include(exchange, parameters)) {
            people.answer(exchange, parameters);
        } else if (query.isPresent()) {
            answer(exchange, parameters, query.get());
        } else if (parameters.has("update")) {
            throw Parameters.bad("updates go to /sparql/update, with POST");
        } else if (exchange.isRead()
                && MOMENT.containsAll(exchange.query().values().keySet())) {
            introduction.answer(exchange);
        } else {
            throw Parameters.bad("the parameter 'query' is missing");
        }
    }

    private void answer(Exchange exchange, Parameters parameters, String text) throws IOException {
        try {
            answer(exchange, parameters, reader.query(text));
        } catch (QueryFailure.Malformed malformed) {
            throw Problems.malformed(malformed, text).exception();
        }
    }

    private void answer(Exchange exchange, Parameters parameters, PreparedQuery query) throws IOException {
        var named = parameters.one("format").or(() -> parameters.one("output"));
        FormatChoice choice = FormatChoice.of(query.kind().formats(), named, exchange.accept());
        Duration time = time(parameters).orElse(limits.timeout());
        replies.reply(exchange, new QueryQuestion(query, datasets(parameters)), choice, time);
    }

    static DatasetChoice datasets(Parameters parameters) {
        return new DatasetChoice(parameters.all("default-graph-uri"), parameters.all("named-graph-uri"));
    }

    static Optional<Duration> time(Parameters parameters) {
        return parameters.one("timeout").map(QueryFace::seconds);
    }

    private static Duration seconds(String seconds) {
        try {
            double number = Double.parseDouble(seconds);
            if (number > 0 && number < Integer.MAX_VALUE) {
                return Duration.ofMillis(Math.max(1, Math.round(number * 1000)));
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with the numbers that are out of range.
        }
        throw Parameters.bad("the parameter 'timeout' is '" + seconds + "'; give a number of seconds greater than 0");
    }
}
