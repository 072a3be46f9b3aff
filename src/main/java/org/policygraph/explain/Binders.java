package org.policygraph.explain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.PatternVars;
import org.policygraph.query.Exploration;

/** Finds out whether an OPTIONAL or a BIND is behind it that parts of a query leave nothing over. */
final class Binders {

    private final Pieces pieces;
    private final Exploration exploration;
    private final BinderChanges changes;

    Binders(Query query, Pieces pieces, KnownTerms known, Exploration exploration) {
        this.pieces = pieces;
        this.exploration = exploration;
        this.changes = new BinderChanges(query, pieces, known, exploration);
    }

    /** The first one without which it would be otherwise; most queries have none, and cost nothing. */
    Optional<Blame> behind(List<Piece> culprit) {
        return pieces.binders().stream()
                .flatMap(binder -> culprit.stream().flatMap(piece -> blame(binder, piece).stream()))
                .findFirst();
    }

    private Optional<Blame> blame(Binder binder, Piece piece) {
        return piece.condition().isPresent() ? missing(binder, piece) : clashing(binder, piece);
    }

    /** What a filter needs, and what the expressions need that are to give it a value. */
    private Set<Var> needed(Piece filter) {
        var needed = new HashSet<>(filter.needed());
        for (Binder binder : pieces.binders().reversed()) {
            if (binder.element() instanceof ElementBind bind && needed.contains(bind.getVar())) {
                needed.addAll(bind.getExpr().getVarsMentioned());
            }
        }
        return needed;
    }

    /** A filter on a variable that only this one could bind, and does not: in no row of what is found otherwise. */
    private Optional<Blame> missing(Binder binder, Piece filter) {
        Set<Var> only = shared(binder.binds(), needed(filter));
        only.removeAll(pieces.certain(piece -> true));
        return only.stream()
                .filter(variable -> isFoundUnfiltered() && isBoundNowhere(variable))
                .findFirst()
                .map(variable -> new Blame(binder, unfilled(binder, variable), changes.ofMissing(binder, filter)));
    }

    /** A pattern on a variable to which this one has given values before: there would be rows without it. */
    private Optional<Blame> clashing(Binder binder, Piece pattern) {
        Set<Var> shared = shared(binder.binds(), new HashSet<>(PatternVars.vars(pattern.element())));
        Set<Var> others = pieces.certain(piece -> piece.number() != pattern.number());
        // A value that others give, too, is rarely the one.
        return shared.stream()
                .min(Comparator.comparing((Var variable) -> others.contains(variable))
                        .thenComparing(Var::getVarName))
                .filter(variable -> exploration.any(pieces.askWithout(binder)).orElse(false))
                .map(variable -> new Blame(
                        binder,
                        "only the value that " + binder.kind() + " gives " + variable
                                + " is in the way: the pattern has matches, but none with it",
                        changes.ofClashing(binder, pattern, variable)));
    }

    private boolean isFoundUnfiltered() {
        return exploration.any(pieces.ask(piece -> piece.condition().isEmpty())).orElse(false);
    }

    private boolean isBoundNowhere(Var variable) {
        var bound = new ElementFilter(new E_Bound(new ExprVar(variable)));
        return !exploration
                .any(pieces.ask(piece -> piece.condition().isEmpty(), List.of(bound)))
                .orElse(true);
    }

    private static String unfilled(Binder binder, Var variable) {
        String why = binder.kind() == Finding.Kind.BIND
                ? "BIND gives " + variable + " no value in any row, because its expression fails"
                : "only OPTIONAL binds " + variable + ", and it matches nothing of what the rest finds";
        return why + "; no row passes the filter without a value";
    }

    private static Set<Var> shared(Set<Var> some, Set<Var> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }
}
