package org.policygraph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.policygraph.http.Problem;
import org.policygraph.query.Asker;
import org.policygraph.query.DatasetChoice;
import org.policygraph.query.QueryFailure;

/** What a person asks for at the address of queries. */
public final class Visit {

    private final Exchange exchange;
    private final Parameters parameters;

    Visit(Exchange exchange, Parameters parameters) {
        this.exchange = exchange;
        this.parameters = parameters;
    }

    /** The request; its body has been read, and its parameters are those of the address. */
    public HttpServletRequest request() {
        return new AddressOnly(exchange.request(), exchange.query());
    }

    /** Whether the query stands in the body of the request. */
    public boolean posted() {
        return !exchange.isRead();
    }

    /** A parameter of the address or the form, which must not stand twice. */
    public Optional<String> parameter(String name) {
        return parameters.one(name);
    }

    /** The graphs that are to be read. */
    public DatasetChoice datasets() {
        return QueryFace.datasets(parameters);
    }

    /** How long the query may take, if the request says so. */
    public Optional<Duration> time() {
        return QueryFace.time(parameters);
    }

    /** Whether answers to the same browser may be compressed. */
    public boolean compressed() {
        return Conditions.acceptsGzip(exchange);
    }

    /** Whoever waits for the page. */
    public Asker asker() {
        return new HttpAsker(exchange.request());
    }

    /** What programs are told of a failure of the query. */
    public static Problem problem(QueryFailure failure, String query) {
        return failure instanceof QueryFailure.Malformed malformed
                ? Problems.malformed(malformed, query)
                : Problems.of(failure);
    }
}
