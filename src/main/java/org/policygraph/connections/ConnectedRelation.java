package org.policygraph.connections;

import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.policygraph.query.ReleaseRelation;
import org.policygraph.store.ReleaseView;

/**
 * Paths in SPARQL: {@code (?path ?hop ?subject ?predicate ?object ?passage) fn:connected (id:a id:b 3)} gives the
 * statements of the three best paths. How many paths (5 unless given) and how many hops at most (4) may be left out.
 */
public final class ConnectedRelation implements ReleaseRelation {

    private final ReleaseConnections connections;

    /** The relation over these connections. */
    public ConnectedRelation(ReleaseConnections connections) {
        this.connections = connections;
    }

    @Override
    public String iri() {
        return NAMESPACE + "connected";
    }

    @Override
    public PropertyFunction within(ReleaseView view, Runnable check) {
        return new ConnectedFunction(() -> connections.of(view), check);
    }
}
