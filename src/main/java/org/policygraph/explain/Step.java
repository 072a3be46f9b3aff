package org.policygraph.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * One culprit, and what would mend it.
 *
 * @param culprit the parts that leave nothing over
 * @param pattern the culprit as it is written
 * @param unknown the IRIs in it that the release does not use
 * @param before the query in which it was found
 * @param blame the OPTIONAL or BIND that is behind it
 * @param changes what would mend it, if that is known
 */
record Step(
        List<Piece> culprit,
        String pattern,
        List<Node> unknown,
        Query before,
        Optional<Blame> blame,
        List<Change> changes) {

    Step with(List<Change> other) {
        return new Step(culprit, pattern, unknown, before, blame, other);
    }

    Finding.Kind kind() {
        if (!changes.isEmpty()) {
            return changes.getFirst().kind();
        }
        if (blame.isPresent()) {
            return blame.get().binder().kind();
        }
        if (!unknown.isEmpty()) {
            return Finding.Kind.UNKNOWN_TERM;
        }
        if (culprit.stream().anyMatch(piece -> piece.condition().isPresent())) {
            return Finding.Kind.FILTER;
        }
        return culprit.size() > 1 ? Finding.Kind.COMBINATION : Finding.Kind.NO_MATCH;
    }

    String reason() {
        if (!changes.isEmpty()) {
            return changes.getFirst().reason();
        }
        if (blame.isPresent()) {
            return blame.get().reason();
        }
        if (!unknown.isEmpty()) {
            return unknown.stream().map(new Wording(before)::of).collect(Collectors.joining(", "))
                    + " does not occur in this release";
        }
        return switch (kind()) {
            case FILTER -> "there are matches, but none that passes the filter";
            case COMBINATION -> "each of these patterns has matches, but not all of them together";
            default -> "nothing in this release matches it";
        };
    }
}
