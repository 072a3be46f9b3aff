package org.policygraph.query;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** ARQ's engine, which refuses and bounds what it evaluates before it does; queries and updates both go through it. */
final class GuardedEngine extends QueryEngineMain {

    private final QueryRun run;

    private GuardedEngine(Query query, DatasetGraph dataset, Binding input, Context context, QueryRun run) {
        super(query, dataset, input, context);
        this.run = run;
    }

    private GuardedEngine(Op op, DatasetGraph dataset, Binding input, Context context, QueryRun run) {
        super(op, dataset, input, context);
        this.run = run;
    }

    /**
     * What a query runs in: this engine, the allowed functions, the relations that are computed, and ARQ's own switches
     * against reaching out.
     */
    static Context context(QueryRun run, FunctionRegistry functions, ComputedRelations relations) {
        var context = ARQ.getContext().copy();
        var engines = new QueryEngineRegistry();
        engines.add(new Factory(run));
        context.set(ARQConstants.registryQueryEngines, engines);
        context.set(ARQConstants.registryFunctions, functions);
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQConstants.registryPropertyFunctions, relations);
        context.set(ARQ.enablePropertyFunctions, !relations.isEmpty());
        context.set(ARQ.propertyFunctions, !relations.isEmpty());
        return context;
    }

    @Override
    protected Op modifyOp(Op op) {
        // Before the optimiser, which evaluates what is constant.
        return super.modifyOp(BoundedExpressions.in(op, run));
    }

    private record Factory(QueryRun run) implements QueryEngineFactory {

        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return true;
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            return new GuardedEngine(query, dataset, input, context, run).getPlan();
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return true;
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
            return new GuardedEngine(op, dataset, input, context, run).getPlan();
        }
    }
}
