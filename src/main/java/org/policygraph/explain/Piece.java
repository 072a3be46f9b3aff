package org.policygraph.explain;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/**
 * A part of a query's pattern that can be left out by itself: a triple pattern, a filter, a UNION, a sub-query, …
 *
 * @param number its place in the order of writing, from 0
 * @param element the part, in a block of its own
 * @param graph the GRAPH that it stands in, if it stands in one
 */
record Piece(int number, Element element, Optional<Node> graph) {

    /** The pattern, if it is a triple pattern or a path. */
    Optional<TriplePath> triple() {
        return element instanceof ElementPathBlock block
                ? Optional.of(block.getPattern().get(0))
                : Optional.empty();
    }

    /** The condition, if it is a filter. */
    Optional<Expr> condition() {
        return element instanceof ElementFilter filter ? Optional.of(filter.getExpr()) : Optional.empty();
    }

    /** The variables that a filter needs; of EXISTS none, for its pattern binds its own. */
    Set<Var> needed() {
        return condition().map(Expr::getVarsMentioned).orElse(Set.of());
    }
}
