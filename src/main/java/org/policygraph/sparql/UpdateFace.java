package org.policygraph.sparql;

import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateRequest;
import org.policygraph.http.Problem;
import org.policygraph.query.QueryFailure;
import org.policygraph.query.SparqlReader;

/** Carries out updates as section 2.2 of the SPARQL 1.1 Protocol has them. */
record UpdateFace(Writes writes, SparqlReader reader, long maxUpload) implements Face {

    private static final String ALLOWED = "POST, OPTIONS";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String UPDATE = "application/sparql-update";

    @Override
    public void answer(Exchange exchange) throws IOException {
        switch (exchange.method()) {
            case "POST" -> answerPosted(exchange);
            case "OPTIONS" -> exchange.sendOptions(ALLOWED);
            default -> throw exchange.methodNotAllowed(ALLOWED);
        }
    }

    private void answerPosted(Exchange exchange) throws IOException {
        String body = switch (exchange.bodyType()) {
            case FORM, UPDATE -> RequestBody.text(exchange.request(), maxUpload);
            default ->
                throw Problem.of(
                                415,
                                "unsupported-media-type",
                                "The body is not an update",
                                "Content-Type is '%s'; send %s or %s".formatted(exchange.bodyType(), UPDATE, FORM))
                        .withHeader("Accept-Post", UPDATE + ", " + FORM)
                        .exception();
        };
        if (exchange.bodyType().equals(UPDATE)) {
            update(exchange, exchange.query(), body);
        } else {
            Parameters parameters = exchange.query().and(Parameters.read(body));
            String text =
                    parameters.one("update").orElseThrow(() -> Parameters.bad("the parameter 'update' is missing"));
            update(exchange, parameters, text);
        }
    }

    private void update(Exchange exchange, Parameters parameters, String text) {
        UpdateRequest update = read(parameters, text);
        writes.write(exchange, parameters, "SPARQL update", (running, dataset) -> running.execute(update, dataset));
        exchange.send(204);
    }

    private UpdateRequest read(Parameters parameters, String text) {
        var using = new UsingList();
        parameters.all("using-graph-uri").forEach(iri -> using.addUsing(graph(iri)));
        parameters.all("using-named-graph-uri").forEach(iri -> using.addUsingNamed(graph(iri)));
        try {
            return reader.update(text, using);
        } catch (QueryFailure.Malformed malformed) {
            throw Problems.malformed(malformed, text).exception();
        }
    }

    private static Node graph(String iri) {
        try {
            if (IRIx.create(iri).isReference()) {
                return NodeFactory.createURI(iri);
            }
        } catch (IRIException invalid) {
            // Told below, with the relative ones.
        }
        throw Parameters.bad("the graph '" + iri + "' is not an absolute IRI");
    }
}
