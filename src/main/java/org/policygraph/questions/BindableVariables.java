package org.policygraph.questions;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.util.VarUtils;

/**
 * Collects the variables that some part of a query can give a value: in patterns, BIND, VALUES, AS and sub-queries, and
 * inside EXISTS. Jena's own lists leave out what is not visible at the top.
 */
final class BindableVariables extends ElementVisitorBase {

    private final Set<Var> found = new HashSet<>();
    private final Set<Var> assigned = new HashSet<>();

    private BindableVariables() {}

    /** All of them. */
    static BindableVariables in(Query query) {
        var variables = new BindableVariables();
        variables.query(query);
        return variables;
    }

    boolean contains(String variable) {
        return found.contains(Var.alloc(variable)) || assigns(variable);
    }

    /** Whether BIND, VALUES or AS gives it a value, so that nothing can be put in its place. */
    boolean assigns(String variable) {
        return assigned.contains(Var.alloc(variable));
    }

    private void query(Query query) {
        expressions(query.getProject());
        expressions(query.getGroupBy());
        query.getHavingExprs().forEach(this::expression);
        if (query.hasValues()) {
            assigned.addAll(query.getValuesVariables());
        }
        element(query.getQueryPattern());
    }

    private void element(Element element) {
        ElementWalker.walk(element, this);
    }

    private void expressions(VarExprList list) {
        list.forEachVarExpr((variable, expression) -> {
            if (expression != null) {
                assigned.add(variable);
                expression(expression);
            }
        });
    }

    private void expression(Expr expression) {
        Walker.walk(expression, new Exists());
    }

    @Override
    public void visit(ElementPathBlock block) {
        block.patternElts().forEachRemaining(path -> {
            VarUtils.addVarsFromTriplePath(found, path);
            if (path.isTriple()) {
                VarUtils.addVar(found, path.getPredicate());
            }
        });
    }

    @Override
    public void visit(ElementTriplesBlock block) {
        block.patternElts().forEachRemaining(triple -> VarUtils.addVarsFromTriple(found, triple));
    }

    @Override
    public void visit(ElementNamedGraph graph) {
        VarUtils.addVar(found, graph.getGraphNameNode());
    }

    @Override
    public void visit(ElementBind bind) {
        assigned.add(bind.getVar());
        expression(bind.getExpr());
    }

    @Override
    public void visit(ElementData values) {
        assigned.addAll(values.getVars());
    }

    @Override
    public void visit(ElementFilter filter) {
        expression(filter.getExpr());
    }

    @Override
    public void visit(ElementSubQuery inner) {
        query(inner.getQuery());
    }

    private final class Exists extends ExprVisitorBase {

        @Override
        public void visit(ExprFunctionOp exists) {
            element(exists.getElement());
        }
    }
}
