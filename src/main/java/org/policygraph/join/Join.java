package org.policygraph.join;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.function.FunctionEnv;
import org.policygraph.index.QuadIndex;

/** A conjunction in the numbers of an index, ready to be joined with any number of rows. */
final class Join {

    private final QuadIndex index;
    private final List<Var> variables;
    private final Pattern[] patterns;
    private final Condition[] conditions;
    private final FunctionEnv environment;
    private final Runnable onStep;

    /**
     * Prepares the join.
     *
     * @param onStep asked at every step, and may end the join by throwing
     */
    Join(Conjunction conjunction, QuadIndex index, FunctionEnv environment, Runnable onStep) {
        this.index = index;
        this.environment = environment;
        this.onStep = onStep;
        Set<Var> all = new LinkedHashSet<>();
        conjunction.patterns().forEach(pattern -> all.addAll(Conjunction.variables(pattern)));
        this.variables = List.copyOf(all);
        this.patterns = conjunction.patterns().stream()
                .map(pattern -> new Pattern(pattern, index, variables))
                .toArray(Pattern[]::new);
        this.conditions = conjunction.conditions().stream()
                .map(condition -> new Condition(condition, variables))
                .toArray(Condition[]::new);
    }

    /** The rows that extend a row; none is known to exist before the first is asked for. */
    Optional<Solutions> with(Binding row) {
        int[] values = new int[variables.size()];
        for (int slot = 0; slot < values.length; slot++) {
            Node given = row.get(variables.get(slot));
            values[slot] = given == null ? QuadIndex.ANY : index.number(given);
            if (values[slot] == QuadIndex.NO_TERM) {
                return Optional.empty();
            }
        }
        for (Pattern pattern : patterns) {
            if (pattern.isHopeless()) {
                return Optional.empty();
            }
        }
        for (Condition condition : conditions) {
            if (condition.isReady(values) && !condition.holds(values, index, environment)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Solutions(this, row, values));
    }

    int patternCount() {
        return patterns.length;
    }

    /** How many statements a pattern still finds, or somewhat more. */
    int atMost(int pattern, int[] values) {
        return index.atMost(patterns[pattern].wanted(values));
    }

    Step step(int pattern, int[] values) {
        return new Step(pattern, patterns[pattern], values, index);
    }

    /** Goes on to a match of the step that the conditions allow, if there is one. */
    boolean advance(Step step, int[] values) {
        while (step.next(values)) {
            onStep.run();
            if (allowed(step, values)) {
                return true;
            }
        }
        return false;
    }

    /** The row with what was found for variables that had no value in it. */
    Binding extended(Binding row, int[] values) {
        var extended = Binding.builder(row);
        for (int slot = 0; slot < values.length; slot++) {
            Var variable = variables.get(slot);
            if (!row.contains(variable)) {
                extended.add(variable, index.term(values[slot]));
            }
        }
        return extended.build();
    }

    private boolean allowed(Step step, int[] values) {
        for (Condition condition : conditions) {
            if (condition.becomesReadyBy(step, values) && !condition.holds(values, index, environment)) {
                return false;
            }
        }
        return true;
    }
}
