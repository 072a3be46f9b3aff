package org.policygraph.query;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's CONCAT, whose result stays below a length: repeated doubling would fill the memory in thirty steps. */
final class BoundedConcat extends ExprFunctionN {

    BoundedConcat(ExprList arguments) {
        super(Tags.tagConcat, arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        BoundedStrings.requireRoom(arguments.stream()
                .mapToLong(argument -> argument.asString().length())
                .sum());
        return XSDFuncOp.strConcat(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedConcat(arguments);
    }
}
