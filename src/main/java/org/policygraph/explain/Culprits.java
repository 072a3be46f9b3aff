package org.policygraph.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policygraph.query.Exploration;

/** Finds the parts of a query that leave nothing over: those that nothing matches, or a smallest set that does not go together. */
final class Culprits {

    private final Pieces pieces;
    private final Exploration exploration;

    Culprits(Pieces pieces, Exploration exploration) {
        this.pieces = pieces;
        this.exploration = exploration;
    }

    /** Each alone enough to explain why there is nothing; empty if there is something, or that is not known. */
    List<List<Piece>> find() {
        List<List<Piece>> dead = pieces.all().stream()
                .filter(piece -> piece.condition().isEmpty())
                .filter(piece -> isEmpty(Set.of(piece.number())))
                .map(List::of)
                .toList();
        return dead.isEmpty() ? together() : dead;
    }

    /** Leaves out one after the other, from the last, as long as nothing is found: what stays is needed for that. */
    private List<List<Piece>> together() {
        Set<Integer> kept =
                new HashSet<>(pieces.all().stream().map(Piece::number).toList());
        if (!isEmpty(kept)) {
            return List.of();
        }
        for (Piece piece : pieces.all()) {
            var without = new HashSet<>(kept);
            without.remove(piece.number());
            if (!without.isEmpty() && isEmpty(without)) {
                kept = without;
            }
        }
        Set<Integer> needed = kept;
        return List.of(new ArrayList<>(pieces.all().stream()
                .filter(piece -> needed.contains(piece.number()))
                .toList()));
    }

    private boolean isEmpty(Set<Integer> numbers) {
        return !exploration
                .any(pieces.ask(piece -> numbers.contains(piece.number())))
                .orElse(true);
    }
}
