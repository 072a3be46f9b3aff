package org.policygraph.sparql;

import java.util.function.BiConsumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.policygraph.http.ProblemException;
import org.policygraph.query.BoundedUpdate;
import org.policygraph.release.Publication;
import org.policygraph.release.Reason;
import org.policygraph.release.Report;

/** Takes changes to the door and tells what became of them. */
record Writes(WriteDoor door, BoundedUpdate updates) {

    /** The parameter that says why, which the protocols do not have. */
    static final String REASON = "reason";

    /**
     * Carries out a change; returns only if it is done.
     *
     * @param parameters of the request, which may name the reason
     * @param otherwise the reason, if the request names none
     * @throws ProblemException if the checks refuse it
     */
    void write(
            Exchange exchange,
            Parameters parameters,
            String otherwise,
            BiConsumer<BoundedUpdate.Running, DatasetGraph> change) {
        String reason = parameters.one(REASON).map(Writes::reason).orElse(otherwise);
        Publication publication = updates.run(running ->
                door.change(dataset -> Txn.executeWrite(dataset, () -> change.accept(running, dataset)), reason));
        switch (publication) {
            case Publication.Published published ->
                tell(exchange, published.release().number());
            case Publication.Unchanged unchanged ->
                tell(exchange, unchanged.release().number());
            case Publication.Refused refused -> throw refusal(refused.report());
        }
    }

    private static String reason(String said) {
        return Reason.of(said)
                .map(Reason::text)
                .orElseThrow(() -> Parameters.bad("the parameter '" + REASON + "' must be " + Reason.FORM));
    }

    private static void tell(Exchange exchange, long release) {
        exchange.header("PolicyGraph-Release", Long.toString(release));
    }

    private static ProblemException refusal(Report report) {
        return Problems.refused(report).exception();
    }
}
