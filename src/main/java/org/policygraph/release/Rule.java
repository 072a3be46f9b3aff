package org.policygraph.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.function.FunctionEnvBase;

/**
 * One conclusion from some patterns, under some conditions.
 *
 * @param body what must be so
 * @param conditions what must be true of it
 * @param head what follows
 */
record Rule(List<Triple> body, ExprList conditions, Triple head) {

    private static final FunctionEnvBase NO_ENVIRONMENT = new FunctionEnvBase();

    Rule {
        body = List.copyOf(body);
    }

    /** What is left of the rule once some of its patterns have been looked up, a rule for each way in which they hold. */
    Stream<Rule> given(Graph graph, Predicate<Triple> lookedUp) {
        List<Triple> known = body.stream().filter(lookedUp).toList();
        List<Triple> open = body.stream().filter(lookedUp.negate()).toList();
        var solutions = new ArrayList<Binding>();
        solve(known, BindingFactory.empty(), graph, solutions::add);
        return solutions.stream()
                .map(solution -> new Rule(
                        open.stream()
                                .map(pattern -> Substitute.substitute(pattern, solution))
                                .toList(),
                        conditions.copySubstitute(solution),
                        Substitute.substitute(head, solution)));
    }

    /** Passes on what follows in a graph when the pattern at a place of the body is this triple. */
    void conclude(int place, Triple triple, Graph graph, Consumer<Triple> conclusions) {
        var others = new ArrayList<>(body);
        others.remove(place);
        match(body.get(place), triple, BindingFactory.empty())
                .ifPresent(known -> solve(others, known, graph, solution -> conclude(solution, conclusions)));
    }

    /** Whether this follows in a graph in one step. */
    boolean concludes(Triple conclusion, Graph graph) {
        var found = new ArrayList<Triple>();
        match(head, conclusion, BindingFactory.empty())
                .ifPresent(known -> solve(body, known, graph, solution -> conclude(solution, found::add)));
        return !found.isEmpty();
    }

    /** A statement cannot be about a literal. */
    private void conclude(Binding solution, Consumer<Triple> conclusions) {
        if (conditions.getList().stream().allMatch(condition -> condition.isSatisfied(solution, NO_ENVIRONMENT))) {
            Triple conclusion = Substitute.substitute(head, solution);
            if (!conclusion.getSubject().isLiteral()) {
                conclusions.accept(conclusion);
            }
        }
    }

    private static void solve(List<Triple> patterns, Binding known, Graph graph, Consumer<Binding> solutions) {
        if (patterns.isEmpty()) {
            solutions.accept(known);
            return;
        }
        Triple pattern = Substitute.substitute(patterns.getFirst(), known);
        List<Triple> others = patterns.subList(1, patterns.size());
        graph.find(orAny(pattern.getSubject()), orAny(pattern.getPredicate()), orAny(pattern.getObject()))
                .forEach(triple ->
                        match(pattern, triple, known).ifPresent(more -> solve(others, more, graph, solutions)));
    }

    private static Optional<Binding> match(Triple pattern, Triple triple, Binding known) {
        BindingBuilder matched = BindingFactory.builder(known);
        boolean matches = match(pattern.getSubject(), triple.getSubject(), matched)
                && match(pattern.getPredicate(), triple.getPredicate(), matched)
                && match(pattern.getObject(), triple.getObject(), matched);
        return matches ? Optional.of(matched.build()) : Optional.empty();
    }

    @SuppressWarnings("NullAway") // The library's way of saying that a variable has no value.
    private static boolean match(Node pattern, Node term, BindingBuilder known) {
        if (!Var.isVar(pattern)) {
            return pattern.equals(term);
        }
        Node value = known.get(Var.alloc(pattern));
        if (value != null) {
            return value.equals(term);
        }
        known.add(Var.alloc(pattern), term);
        return true;
    }

    private static Node orAny(Node term) {
        return Var.isVar(term) ? Node.ANY : term;
    }
}
