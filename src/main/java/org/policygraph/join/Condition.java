package org.policygraph.join;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.policygraph.index.QuadIndex;

/** A filter of a join, asked as soon as its variables have values. */
final class Condition {

    private final Expr expression;
    private final List<Var> variables;
    private final int[] slots;

    /**
     * Finds its variables among those of a join.
     *
     * @param all the variables of the join in the order of their slots
     */
    Condition(Expr expression, List<Var> all) {
        this.expression = expression;
        this.variables = List.copyOf(expression.getVarsMentioned());
        this.slots = variables.stream().mapToInt(all::indexOf).toArray();
    }

    boolean isReady(int[] values) {
        for (int slot : slots) {
            if (values[slot] == QuadIndex.ANY) {
                return false;
            }
        }
        return true;
    }

    boolean becomesReadyBy(Step step, int[] values) {
        if (!isReady(values)) {
            return false;
        }
        for (int slot : slots) {
            if (step.fills(slot)) {
                return true;
            }
        }
        return false;
    }

    boolean holds(int[] values, QuadIndex index, FunctionEnv environment) {
        var row = Binding.builder();
        for (int variable = 0; variable < slots.length; variable++) {
            row.add(variables.get(variable), index.term(values[slots[variable]]));
        }
        try {
            return expression.isSatisfied(row.build(), environment);
        } catch (ExprException error) {
            // An error is not true (SPARQL 1.1, section 17.2).
            return false;
        }
    }
}
