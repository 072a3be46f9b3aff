package org.policygraph.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.policygraph.query.Exploration;

/** What may mend an OPTIONAL or a BIND that is behind it that a query finds nothing. */
final class BinderChanges {

    private static final int VALUES_READ = 2_000;

    private final Pieces pieces;
    private final KnownTerms known;
    private final Exploration exploration;
    private final Wording wording;
    private final TripleChanges triples;

    BinderChanges(Query query, Pieces pieces, KnownTerms known, Exploration exploration) {
        this.pieces = pieces;
        this.known = known;
        this.exploration = exploration;
        this.wording = new Wording(query);
        this.triples = new TripleChanges(query, pieces, known, exploration);
    }

    /** Of one that gives no value to what a filter needs. */
    List<Change> ofMissing(Binder binder, Piece filter) {
        return switch (binder.element()) {
            case ElementOptional optional ->
                Stream.concat(terms(optional).stream(), absent(binder, filter)).toList();
            case ElementBind bind ->
                new Readings(bind.getExpr())
                        .all()
                        .map(expression -> rebound(binder, bind.getVar(), expression))
                        .toList();
            default -> List.of();
        };
    }

    /** Of one that gives a value that a pattern does not go with. */
    List<Change> ofClashing(Binder binder, Piece pattern, Var variable) {
        var changes = new ArrayList<Change>();
        switch (binder.element()) {
            case ElementOptional optional
            when pattern.graph().isEmpty() -> changes.add(inside(binder, optional, pattern));
            case ElementBind bind
            when bind.getExpr() instanceof NodeValue constant -> constants(binder, variable, constant, changes);
            default -> {}
        }
        changes.add(change(
                "leave " + wording.of(binder.element()) + " out",
                old -> rewritten(pattern, List.of(pattern.element()), binder, List.of())));
        return List.copyOf(changes);
    }

    private List<Change> terms(ElementOptional optional) {
        Query inner = QueryFactory.make();
        inner.setQueryAskType();
        inner.setQueryPattern(optional.getOptionalElement());
        return Pieces.of(inner).all().stream()
                .flatMap(piece -> piece.triple().stream())
                .flatMap(triple -> triples.ofTerms(triple).stream())
                .toList();
    }

    /** The rows without a value, too. */
    private Stream<Change> absent(Binder binder, Piece filter) {
        return filter.condition().stream()
                .flatMap(condition -> filter.needed().stream()
                        .filter(variable -> binder.binds().contains(variable))
                        .map(variable -> {
                            Expr unbound = new E_LogicalNot(new E_Bound(new ExprVar(variable)));
                            var lenient = new ElementFilter(new E_LogicalOr(unbound, condition));
                            return change(
                                    "write " + wording.of(lenient) + " to keep what has no value",
                                    old -> pieces.replaced(filter, List.of(lenient), List.of()));
                        }));
    }

    private Change rebound(Binder binder, Var variable, Expr expression) {
        var bind = new ElementBind(variable, expression);
        return change("write " + wording.of(bind), old -> rebuilt(binder, List.of(bind)));
    }

    /** What hangs on the value is optional with it. */
    private Change inside(Binder binder, ElementOptional optional, Piece pattern) {
        var inner = new ElementGroup();
        inner.addElement(optional.getOptionalElement());
        inner.addElement(pattern.element());
        return change(
                "move " + wording.of(pattern.element()) + " into the OPTIONAL",
                old -> rewritten(pattern, List.of(), binder, List.of(new ElementOptional(inner))));
    }

    /** An IRI that is called almost so, or a text that differs in language, data type or case. */
    private void constants(Binder binder, Var variable, NodeValue constant, List<Change> changes) {
        var node = constant.asNode();
        if (node.isURI() && !exploration.occurs(node)) {
            known.thingsLike(node).forEach(meant -> changes.add(rebound(binder, variable, NodeValue.makeNode(meant))));
        }
        if (node.isLiteral()) {
            var values = exploration.values(pieces.selectWithout(binder), variable, VALUES_READ);
            new LiteralVariants(node, values)
                    .forEach((kind, value) -> changes.add(rebound(binder, variable, NodeValue.makeNode(value))));
        }
    }

    private Query rebuilt(Binder binder, List<Element> by) {
        return pieces.rewritten(
                piece -> List.of(piece.element()),
                other -> other.number() == binder.number() ? by : List.of(other.element()),
                List.of());
    }

    private Query rewritten(Piece pattern, List<Element> patternBy, Binder binder, List<Element> by) {
        return pieces.rewritten(
                piece -> piece.number() == pattern.number() ? patternBy : List.of(piece.element()),
                other -> other.number() == binder.number() ? by : List.of(other.element()),
                List.of());
    }

    private static Change change(String words, UnaryOperator<Query> apply) {
        return new Change(Finding.Kind.NO_MATCH, "", words, apply);
    }
}
