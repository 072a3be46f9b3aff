package org.policygraph.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;

/** A graph that takes triples as far as the limits allow and then says so. */
final class BoundedGraph extends GraphWrapper {

    /** Thrown to end the collecting; carries nothing, because the size knows which limit it was. */
    static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1;

        Full() {
            super("the graph is full", null, false, false);
        }
    }

    private final AnswerSize size;
    private final QueryRun run;

    BoundedGraph(AnswerSize size, QueryRun run) {
        super(GraphFactory.createDefaultGraph());
        this.size = size;
        this.run = run;
    }

    @Override
    public void add(Triple triple) {
        run.check();
        if (get().contains(triple)) {
            return;
        }
        if (!size.takesAnother()) {
            throw new Full();
        }
        get().add(triple);
        size.countRow();
        size.count(triple.getSubject());
        size.count(triple.getPredicate());
        size.count(triple.getObject());
    }

    Graph collected() {
        return get();
    }
}
