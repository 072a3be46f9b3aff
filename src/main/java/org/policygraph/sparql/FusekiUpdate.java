package org.policygraph.sparql;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;

/** Fuseki's update service, answered by our own face: bodies are read before anything is locked. */
final class FusekiUpdate extends SPARQL_Update {

    private final Face face;

    FusekiUpdate(Face face) {
        this.face = face;
    }

    @Override
    public void process(HttpAction action) {
        face.answer(action);
    }
}
