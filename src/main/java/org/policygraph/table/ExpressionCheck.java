package org.policygraph.table;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Refuses expressions whose value is another one whenever they are asked, and functions that nobody knows. */
final class ExpressionCheck extends ExprVisitorBase {

    private static final Set<String> CHANGING = Set.of("now", "rand", "uuid", "struuid", "bnode");

    private final Function<String, TableException> refusal;

    ExpressionCheck(Function<String, TableException> refusal) {
        this.refusal = refusal;
    }

    /** The variables that an expression speaks of. */
    Set<String> names(Expr expression) {
        Walker.walk(expression, this);
        return Set.copyOf(ExprVars.getVarNamesMentioned(expression));
    }

    @Override
    public void visit(ExprFunction0 function) {
        refuseChanging(function.getFunctionSymbol().getSymbol());
    }

    @Override
    public void visit(ExprFunction1 function) {
        refuseChanging(function.getFunctionSymbol().getSymbol());
    }

    @Override
    public void visit(ExprFunctionN function) {
        if (function instanceof E_Function called) {
            refuseUnknown(called);
        }
    }

    private void refuseUnknown(E_Function called) {
        if (!StrictFunctions.knows(called.getFunctionIRI())) {
            throw refusal.apply("there is no function <" + called.getFunctionIRI()
                    + ">; a mapping has SPARQL's own functions, the casts of xsd: and pg:slug");
        }
        int arguments = called.getArgs().size();
        if (arguments != 1) {
            throw refusal.apply("<" + called.getFunctionIRI() + "> takes one argument, and is given " + arguments);
        }
    }

    @Override
    public void visit(ExprFunctionOp exists) {
        throw refusal.apply("EXISTS is refused: a mapping sees one row and nothing else");
    }

    @Override
    public void visit(ExprAggregator aggregate) {
        throw refusal.apply("aggregates are refused: a mapping sees one row and nothing else");
    }

    private void refuseChanging(String symbol) {
        if (CHANGING.contains(symbol)) {
            throw refusal.apply(symbol.toUpperCase(Locale.ROOT)
                    + "() is refused: the same table would say something else each time it is read");
        }
    }
}
