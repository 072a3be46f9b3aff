package org.policygraph.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.policygraph.query.Exploration;

/**
 * Looks for changes that let a query find something. Where one change is not enough, the likeliest for the first culprit
 * is made, and the search goes on with what stays wrong.
 */
final class Search {

    private static final int MOST_STEPS = 4;
    private static final int MOST_TRIED = 30;
    private static final int MOST_SUGGESTED = 3;

    private final KnownTerms known;
    private final Exploration exploration;
    private final List<Step> steps = new ArrayList<>();
    private Query query;
    private Optional<Query> corrected = Optional.empty();

    Search(Query query, KnownTerms known, Exploration exploration) {
        this.query = query;
        this.known = known;
        this.exploration = exploration;
    }

    /** The query as it finds something, as far as one is known after the search. */
    Optional<Query> corrected() {
        return corrected;
    }

    /** What is in the way; absent if nothing is. */
    Optional<List<Finding>> findings() {
        Optional<Boolean> found = exploration.any(Pieces.of(query).ask());
        if (found.isEmpty()) {
            return Optional.of(List.of());
        }
        if (found.get()) {
            corrected = Optional.of(query);
            return Modifiers.of(query);
        }
        while (steps.size() < MOST_STEPS && corrected.isEmpty()) {
            if (!step()) {
                break;
            }
        }
        return Optional.of(steps.stream().map(this::finding).toList());
    }

    /** Whether it got anywhere. */
    private boolean step() {
        var pieces = Pieces.of(query);
        List<List<Piece>> culprits = new Culprits(pieces, exploration).find();
        List<Piece> culprit = culprits.isEmpty() ? unbound(pieces) : culprits.getFirst();
        if (culprit.isEmpty()) {
            return false;
        }
        Optional<Blame> blame = new Binders(query, pieces, known, exploration).behind(culprit);
        List<Change> changes = blame.map(each -> each.changes().stream())
                .orElseGet(() -> changes(pieces, culprit))
                .limit(MOST_TRIED)
                .toList();
        List<Change> enough = changes.stream()
                .filter(change -> findsSomething(change.apply().apply(query)))
                .limit(MOST_SUGGESTED)
                .toList();
        var wording = new Wording(query);
        String pattern = blame.map(each -> wording.of(each.binder(), culprit)).orElseGet(() -> wording.of(culprit));
        var step = new Step(culprit, pattern, unknown(pieces, culprit), query, blame, enough);
        if (!enough.isEmpty()) {
            steps.add(step);
            corrected = Optional.of(enough.getFirst().apply().apply(query));
            return true;
        }
        Optional<Change> helpful = culprits.size() > 1
                ? changes.stream()
                        .filter(change -> culpritsOf(change.apply().apply(query)) < culprits.size())
                        .findFirst()
                : Optional.empty();
        steps.add(helpful.map(change -> step.with(List.of(change))).orElse(step));
        helpful.ifPresent(change -> query = change.apply().apply(query));
        return helpful.isPresent();
    }

    private int culpritsOf(Query changed) {
        return new Culprits(Pieces.of(changed), exploration).find().size();
    }

    private Stream<Change> changes(Pieces pieces, List<Piece> culprit) {
        var triples = new TripleChanges(query, pieces, known, exploration);
        var filters = new FilterChanges(query, pieces, exploration);
        // A filter is more often wrong than what it is about.
        return Stream.of(
                        culprit.stream().flatMap(piece -> filters.ofUnbound(piece).stream()),
                        culprit.stream().flatMap(piece -> filters.of(piece).stream()),
                        culprit.stream().flatMap(piece -> triples.of(piece).stream()))
                .flatMap(changes -> changes);
    }

    /** The first filter on a variable that nothing binds, which lets nothing through whatever the others find. */
    private static List<Piece> unbound(Pieces pieces) {
        return pieces.all().stream()
                .filter(piece -> !pieces.bound().containsAll(piece.needed()))
                .limit(1)
                .toList();
    }

    private List<Node> unknown(Pieces pieces, List<Piece> culprit) {
        var triples = new TripleChanges(query, pieces, known, exploration);
        return culprit.stream()
                .flatMap(piece -> piece.triple().stream())
                .flatMap(triple -> triples.unknown(triple).stream())
                .toList();
    }

    private boolean findsSomething(Query changed) {
        return exploration.any(Pieces.of(changed).ask()).orElse(false);
    }

    /** Of several steps, each suggestion is the query with all of them, for none finds anything alone. */
    private Finding finding(Step step) {
        boolean single = steps.size() == 1;
        List<Suggestion> suggestions = corrected.isEmpty()
                ? List.of()
                : step.changes().stream()
                        .limit(single ? MOST_SUGGESTED : 1)
                        .map(change -> new Suggestion(
                                change.words(),
                                (single ? change.apply().apply(step.before()) : corrected.get()).serialize()))
                        .toList();
        return new Finding(step.kind(), step.pattern(), step.reason(), suggestions);
    }
}
