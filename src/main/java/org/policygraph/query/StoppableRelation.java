package org.policygraph.query;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunction;

/** A property function that asks at every row whether the query goes on, whatever it does itself. */
record StoppableRelation(PropertyFunction function, QueryRun run) implements PropertyFunction {

    @Override
    public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        function.build(subject, predicate, object, execution);
    }

    @Override
    public QueryIterator exec(
            QueryIterator input, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        run.check();
        QueryIterator rows = function.exec(input, subject, predicate, object, execution);
        return QueryIterPlainWrapper.create(Iter.onClose(Iter.map(rows, this::checked), rows::close), execution);
    }

    private Binding checked(Binding row) {
        run.check();
        return row;
    }
}
