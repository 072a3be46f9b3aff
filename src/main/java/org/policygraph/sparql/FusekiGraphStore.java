package org.policygraph.sparql;

import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;

/** Fuseki's graph store service, answered by our own face: bodies are read strictly and before anything is locked. */
final class FusekiGraphStore extends GSP_RW {

    private final Face face;

    FusekiGraphStore(Face face) {
        this.face = face;
    }

    @Override
    public void process(HttpAction action) {
        face.answer(action);
    }
}
