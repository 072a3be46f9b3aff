package org.policygraph.sparql;

import java.io.IOException;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.query.QueryFailure;
import org.policygraph.release.ProtectedGraphException;
import org.policygraph.source.SourceException;
import org.policygraph.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What answers the requests to one address. */
interface Face {

    Logger LOG = LoggerFactory.getLogger(Face.class);

    /** Answers one request, or throws what is wrong with it. */
    void answer(Exchange exchange) throws IOException;

    /** Answers what Fuseki hands over, errors included: nothing of them is left to Fuseki, which tells them as plain text. */
    default void answer(HttpAction action) {
        // It would make two equal answers differ, and means nothing outside.
        action.getResponse().setHeader(Fuseki.FusekiRequestIdHeader, null);
        try {
            answerOrExplain(new Exchange(action.getRequest(), action.getResponse()));
        } catch (ProblemException unreadable) {
            explain(action, unreadable.problem());
        } catch (IOException gone) {
            LOG.debug("A client left before it had its answer", gone);
        }
    }

    private void answerOrExplain(Exchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (ProblemException wrong) {
            exchange.send(wrong.problem());
        } catch (QueryFailure failure) {
            exchange.send(Problems.of(failure));
        } catch (SourceException invalid) {
            exchange.send(Problems.of(invalid));
        } catch (ProtectedGraphException computed) {
            exchange.send(Problems.of(computed));
        } catch (StoreException notStored) {
            LOG.error("A change could not be stored", notStored);
            exchange.send(Problems.of(notStored));
        } catch (RuntimeException unexpected) {
            LOG.error(
                    "A request failed: {} {}",
                    exchange.method(),
                    exchange.request().getRequestURI(),
                    unexpected);
            exchange.send(Problems.unexpected());
        }
    }

    private static void explain(HttpAction action, Problem problem) {
        try {
            action.getResponse().setHeader("Vary", "Accept, Accept-Encoding");
            problem.sendTo(action.getResponse());
        } catch (IOException gone) {
            LOG.debug("A client left before it had its answer", gone);
        }
    }
}
