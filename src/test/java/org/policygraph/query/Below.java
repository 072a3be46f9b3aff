package org.policygraph.query;

import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.policygraph.store.ReleaseView;

/** A relation for tests: {@code (?n ?release) fn:below 3} gives 0, 1 and 2, and the number of the release. */
record Below() implements ReleaseRelation {

    @Override
    public String iri() {
        return NAMESPACE + "below";
    }

    @Override
    public PropertyFunction within(ReleaseView view, Runnable check) {
        return new PropertyFunctionEval(PropFuncArgType.PF_ARG_LIST, PropFuncArgType.PF_ARG_SINGLE) {
            @Override
            public QueryIterator execEvaluated(
                    Binding row, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
                if (!object.getArg().isLiteral()) {
                    throw new QueryExecException("fn:below needs a number, and got " + object.getArg());
                }
                int below = ((Number) object.getArg().getLiteralValue()).intValue();
                Node release = number((int) view.record().number());
                var rows = IntStream.range(0, below)
                        .mapToObj(n -> BindingFactory.binding(row, Var.alloc(subject.getArg(0)), number(n)))
                        .map(found -> BindingFactory.binding(found, Var.alloc(subject.getArg(1)), release));
                return QueryIterPlainWrapper.create(rows.iterator(), execution);
            }
        };
    }

    private static Node number(int number) {
        return NodeFactoryExtra.intToNode(number);
    }
}
