package org.policygraph.join;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.policygraph.index.QuadIndex;

/**
 * Executes SPARQL algebra on an indexed dataset. Conjunctions, also those that lie side by side in a sequence, are joined
 * by number; everything else is as ARQ does it.
 */
public final class IndexedExecution extends OpExecutor {

    private final DatasetGraph dataset;
    private final QuadIndex index;
    private final Runnable onStep;

    private IndexedExecution(ExecutionContext execution, DatasetGraph dataset, QuadIndex index, Runnable onStep) {
        super(execution);
        this.dataset = dataset;
        this.index = index;
        this.onStep = onStep;
    }

    /**
     * Executes on one dataset.
     *
     * @param dataset what queries are run on: the statements of the index, seen in some way
     * @param onStep asked at every step, and may end the query by throwing
     */
    public static OpExecutorFactory on(DatasetGraph dataset, QuadIndex index, Runnable onStep) {
        return execution -> new IndexedExecution(execution, dataset, index, onStep);
    }

    @Override
    protected QueryIterator execute(OpBGP bgp, QueryIterator input) {
        return conjunction(bgp).map(found -> joined(input, found)).orElseGet(() -> super.execute(bgp, input));
    }

    @Override
    protected QueryIterator execute(OpGraph graph, QueryIterator input) {
        return conjunction(graph).map(found -> joined(input, found)).orElseGet(() -> super.execute(graph, input));
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return conjunction(filter).map(found -> joined(input, found)).orElseGet(() -> super.execute(filter, input));
    }

    @Override
    protected QueryIterator execute(OpSequence sequence, QueryIterator input) {
        QueryIterator rows = input;
        Optional<Conjunction> neighbours = Optional.empty();
        for (Op element : sequence.getElements()) {
            Optional<Conjunction> conjunction = conjunction(element);
            if (conjunction.isPresent()) {
                neighbours =
                        neighbours.map(before -> before.and(conjunction.get())).or(() -> conjunction);
            } else {
                rows = exec(element, joined(rows, neighbours));
                neighbours = Optional.empty();
            }
        }
        return joined(rows, neighbours);
    }

    private QueryIterator joined(QueryIterator rows, Optional<Conjunction> conjunction) {
        return conjunction.map(found -> joined(rows, found)).orElse(rows);
    }

    private QueryIterator joined(QueryIterator rows, Conjunction conjunction) {
        return new JoinedRows(rows, new Join(conjunction, index, execCxt, onStep), execCxt);
    }

    private Optional<Conjunction> conjunction(Op op) {
        return activeGraph().flatMap(graph -> Conjunction.of(op, graph));
    }

    /** The graph that patterns outside GRAPH are looked for in, if it is one of the index. */
    private Optional<Node> activeGraph() {
        if (!dataset.equals(execCxt.getDataset())
                || !(execCxt.getActiveGraph() instanceof GraphView view)
                || !dataset.equals(view.getDataset())) {
            return Optional.empty();
        }
        Node name = view.getGraphName();
        if (name == null || Quad.isDefaultGraph(name)) {
            return Optional.of(Quad.defaultGraphIRI);
        }
        return Quad.isUnionGraph(name) ? Optional.empty() : Optional.of(name);
    }
}
