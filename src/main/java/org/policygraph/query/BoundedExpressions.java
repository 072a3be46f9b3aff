package org.policygraph.query;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Exchanges the functions that could run or grow without end for ones that do not, and refuses those that load code. */
final class BoundedExpressions extends ExprTransformCopy {

    private final QueryRun run;

    private BoundedExpressions(QueryRun run) {
        this.run = run;
    }

    /** The same operations with bounded expressions; throws if anything reaches out of the graph. */
    static Op in(Op op, QueryRun run) {
        ForbiddenOperations.refuseIn(op);
        return Transformer.transform(new TransformCopy(), new BoundedExpressions(run), op);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new BoundedRegex(regex, arguments, run);
            case E_StrReplace replace -> new BoundedReplace(arguments, run);
            case E_StrConcat concat -> new BoundedConcat(arguments);
            case E_Function call -> {
                ForbiddenOperations.refuseJava(call.getFunctionIRI());
                yield super.transform(function, arguments);
            }
            default -> super.transform(function, arguments);
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return function instanceof E_Multiply
                ? new BoundedProduct(left, right)
                : super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
        Op bounded = in(pattern, run);
        return switch (function) {
            case E_Exists exists -> new E_Exists(bounded);
            case E_NotExists notExists -> new E_NotExists(bounded);
            default -> super.transform(function, arguments, pattern);
        };
    }
}
