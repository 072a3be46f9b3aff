package org.policygraph.join;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprLib;

/**
 * Patterns of statements that all have to be found, and conditions on the terms found. In which order the patterns are
 * looked for makes no difference to the answer.
 *
 * @param patterns with {@link Quad#defaultGraphIRI} as the graph of those of the default graph
 * @param conditions expressions over variables of the patterns
 */
record Conjunction(List<Quad> patterns, List<Expr> conditions) {

    Conjunction {
        patterns = List.copyOf(patterns);
        conditions = List.copyOf(conditions);
    }

    /**
     * What an operator says, if it is a conjunction and nothing else.
     *
     * @param graph where its patterns are looked for: a name, a variable, or {@link Quad#defaultGraphIRI}
     */
    static Optional<Conjunction> of(Op op, Node graph) {
        return switch (op) {
            case OpBGP bgp -> of(bgp, graph);
            case OpGraph named -> of(named.getSubOp(), named.getNode()).filter(body -> body.isBodyOf(named.getNode()));
            case OpFilter filter ->
                of(filter.getSubOp(), graph)
                        .flatMap(base -> base.with(filter.getExprs().getList()));
            case OpSequence sequence -> ofAll(sequence.getElements(), graph);
            default -> Optional.empty();
        };
    }

    /** This and another that comes behind it. */
    Conjunction and(Conjunction next) {
        return new Conjunction(joined(patterns, next.patterns), joined(conditions, next.conditions));
    }

    private static Optional<Conjunction> of(OpBGP bgp, Node graph) {
        var patterns = new ArrayList<Quad>();
        for (Triple triple : bgp.getPattern()) {
            patterns.add(Quad.create(graph, triple));
        }
        boolean simple = !patterns.isEmpty() && patterns.stream().allMatch(Conjunction::isSimple);
        return simple ? Optional.of(new Conjunction(patterns, List.of())) : Optional.empty();
    }

    private static Optional<Conjunction> ofAll(List<Op> elements, Node graph) {
        var all = new Conjunction(List.of(), List.of());
        for (Op element : elements) {
            Optional<Conjunction> part = of(element, graph);
            if (part.isEmpty()) {
                return part;
            }
            all = all.and(part.get());
        }
        return Optional.of(all);
    }

    /**
     * With conditions, if they speak of nothing but this: a variable that is bound further out or by a neighbour must not
     * change what they mean.
     */
    private Optional<Conjunction> with(List<Expr> more) {
        Set<Var> own = new HashSet<>();
        patterns.forEach(pattern -> variables(pattern).forEach(own::add));
        boolean local = more.stream()
                .allMatch(condition -> ExprLib.isStable(condition)
                        && !asksTheGraph(condition)
                        && own.containsAll(condition.getVarsMentioned()));
        return local ? Optional.of(new Conjunction(patterns, joined(conditions, more))) : Optional.empty();
    }

    private static boolean asksTheGraph(Expr condition) {
        if (condition instanceof ExprFunctionOp) {
            return true;
        }
        return condition.isFunction()
                && condition.getFunction().getArgs().stream().anyMatch(Conjunction::asksTheGraph);
    }

    /** Whether it stands in one named graph, and its conditions do not ask which, which is only known outside. */
    private boolean isBodyOf(Node graph) {
        return isNameOrVariable(graph)
                && patterns.stream().allMatch(pattern -> pattern.getGraph().equals(graph))
                && conditions.stream()
                        .noneMatch(condition ->
                                Var.isVar(graph) && condition.getVarsMentioned().contains(Var.alloc(graph)));
    }

    private static boolean isNameOrVariable(Node graph) {
        return Var.isVar(graph) || !(Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph));
    }

    private static boolean isSimple(Quad pattern) {
        return nodes(pattern).stream().allMatch(node -> Var.isVar(node) || node.isConcrete());
    }

    /** The variables of a pattern, at its places in their order; once for each place. */
    static List<Var> variables(Quad pattern) {
        return nodes(pattern).stream().filter(Var::isVar).map(Var::alloc).toList();
    }

    private static List<Node> nodes(Quad pattern) {
        return List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject(), pattern.getGraph());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
