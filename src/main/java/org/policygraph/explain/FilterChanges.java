package org.policygraph.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Lang;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.policygraph.query.Exploration;
import org.policygraph.vocabulary.NearestName;

/** What may be wrong with a filter that lets nothing through. */
final class FilterChanges {

    private static final int VALUES_READ = 2_000;
    private static final int MOST = 3;

    private final Pieces pieces;
    private final Exploration exploration;
    private final Wording wording;

    FilterChanges(Query query, Pieces pieces, Exploration exploration) {
        this.pieces = pieces;
        this.exploration = exploration;
        this.wording = new Wording(query);
    }

    /** The changes, the likeliest first; of filters with two sides, for others are rarely slips. */
    List<Change> of(Piece piece) {
        var changes = new ArrayList<Change>();
        piece.condition()
                .filter(ExprFunction2.class::isInstance)
                .map(ExprFunction2.class::cast)
                .ifPresent(comparison -> {
                    language(piece, comparison, changes);
                    values(piece, comparison, changes);
                    asText(piece, comparison, changes);
                });
        return List.copyOf(changes);
    }

    /** A variable that nothing binds: one of almost the same name. */
    List<Change> ofUnbound(Piece piece) {
        Set<Var> bound = pieces.bound();
        List<String> names = bound.stream().map(Var::getVarName).toList();
        var changes = new ArrayList<Change>();
        piece.condition()
                .ifPresent(condition -> piece.needed().stream()
                        .filter(variable -> !bound.contains(variable))
                        .forEach(variable -> NearestName.several(variable.getVarName(), names)
                                .forEach(near -> changes.add(change(
                                        piece,
                                        Finding.Kind.UNBOUND_VARIABLE,
                                        "nothing binds " + variable,
                                        condition.applyNodeTransform(
                                                node -> node.equals(variable) ? Var.alloc(near) : node))))));
        return List.copyOf(changes);
    }

    /** {@code LANG(?label) = "eng"}: the languages that there are. */
    private void language(Piece piece, ExprFunction2 comparison, List<Change> changes) {
        if (!(comparison.getArg1() instanceof E_Lang language)
                || !(language.getArg() instanceof org.apache.jena.sparql.expr.ExprVar label)
                || !comparison.getArg2().isConstant()) {
            return;
        }
        found(piece, label.asVar()).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLanguage)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted((a, b) -> Boolean.compare(b.equals("en"), a.equals("en")))
                .limit(MOST)
                .forEach(tag -> changes.add(change(
                        piece,
                        Finding.Kind.LANGUAGE,
                        "nothing has the language " + comparison.getArg2() + ", but something has \"" + tag + "\"",
                        comparison.copy(language, NodeValue.makeString(tag)))));
    }

    /** {@code ?label = "Cybercrime"}: the value that looks the same and has a language or another data type. */
    private void values(Piece piece, ExprFunction2 comparison, List<Change> changes) {
        if (!comparison.getArg1().isVariable()
                || !(comparison.getArg2() instanceof NodeValue constant)
                || !constant.asNode().isLiteral()) {
            return;
        }
        Var variable = comparison.getArg1().asVar();
        new LiteralVariants(constant.asNode(), found(piece, variable))
                .forEach((kind, value) -> changes.add(change(
                        piece,
                        kind,
                        "the value is " + wording.of(value) + " and not " + wording.of(constant.asNode()),
                        comparison.copy(comparison.getArg1(), NodeValue.makeNode(value)))));
    }

    /** {@code ?date > "2014-01-01"^^xsd:date}: dates are EDTF here, and compare as text. */
    private void asText(Piece piece, ExprFunction2 comparison, List<Change> changes) {
        boolean comparable = Stream.of(comparison.getArg1(), comparison.getArg2())
                .allMatch(side -> side.isVariable() || side.isConstant());
        if (comparable) {
            changes.add(change(
                    piece,
                    Finding.Kind.DATATYPE,
                    "values of different data types do not compare",
                    comparison.copy(text(comparison.getArg1()), text(comparison.getArg2()))));
        }
    }

    private static Expr text(Expr side) {
        return side instanceof NodeValue constant && constant.asNode().isLiteral()
                ? NodeValue.makeString(constant.asNode().getLiteralLexicalForm())
                : new E_Str(side);
    }

    private List<Node> found(Piece piece, Var variable) {
        Query others = pieces.select(each -> each.number() != piece.number()
                && (each.condition().isEmpty() || Set.of(variable).containsAll(each.needed())));
        List<Node> values = exploration.values(others, variable, VALUES_READ);
        return values.isEmpty()
                ? exploration.values(pieces.select(each -> each.condition().isEmpty()), variable, VALUES_READ)
                : values;
    }

    private Change change(Piece piece, Finding.Kind kind, String reason, Expr expression) {
        var filter = new ElementFilter(expression);
        return new Change(
                kind, reason, "write " + wording.of(filter), old -> pieces.replaced(piece, List.of(filter), List.of()));
    }
}
