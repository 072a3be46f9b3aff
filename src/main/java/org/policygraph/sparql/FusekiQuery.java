package org.policygraph.sparql;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;

/** Fuseki's query service, answered by our own face: whole answers with their length instead of streams. */
final class FusekiQuery extends SPARQL_QueryDataset {

    private final Face face;

    FusekiQuery(Face face) {
        this.face = face;
    }

    @Override
    public void process(HttpAction action) {
        face.answer(action);
    }
}
