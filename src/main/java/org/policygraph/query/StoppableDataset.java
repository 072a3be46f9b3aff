package org.policygraph.query;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset whose every step asks whether the query goes on. ARQ asks between rows, but not while it follows a property
 * path or collects a description; all of them read the graph.
 */
final class StoppableDataset extends DatasetGraphWrapper {

    private final QueryRun run;

    StoppableDataset(DatasetGraph dataset, QueryRun run) {
        super(dataset);
        this.run = run;
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Iterator<Quad> find() {
        return stoppable(super.find());
    }

    @Override
    public Iterator<Quad> find(Quad pattern) {
        return stoppable(super.find(pattern));
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return stoppable(super.find(graph, subject, predicate, object));
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
        return stoppable(super.findNG(graph, subject, predicate, object));
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        run.check();
        return super.contains(graph, subject, predicate, object);
    }

    private Iterator<Quad> stoppable(Iterator<Quad> quads) {
        run.check();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return quads.hasNext();
            }

            @Override
            public Quad next() {
                run.check();
                return quads.next();
            }
        };
    }
}
