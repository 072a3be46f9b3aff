package org.policygraph.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which commitments somebody looks for; whatever is empty restricts nothing, and everything else must hold together.
 *
 * @param makers actors who must all have made it
 * @param linked fora and topics that it must be linked with: where it was made, what it is directed at, its aims
 * @param states states of which it must have one
 * @param dueAfter the day after which it must possibly fall due
 * @param dueBefore the day before which it must possibly fall due
 */
public record Wanted(
        List<Node> makers,
        List<Node> linked,
        Set<State> states,
        Optional<LocalDate> dueAfter,
        Optional<LocalDate> dueBefore) {

    /** Which restricts nothing. */
    public static final Wanted ALL = new Wanted(List.of(), List.of(), Set.of(), Optional.empty(), Optional.empty());

    /** Copies its collections. */
    public Wanted {
        makers = List.copyOf(makers);
        linked = List.copyOf(linked);
        states = Set.copyOf(states);
    }

    /** Whether a commitment is one of those; one without a due date is never due before or after a day. */
    public boolean matches(Commitment commitment) {
        var due = commitment.due();
        return commitment.makers().containsAll(makers)
                && linked.stream().allMatch(commitment::isLinkedWith)
                && (states.isEmpty() || states.contains(commitment.state()))
                && (dueAfter.isEmpty() || (due.isKnown() && due.to().isAfter(dueAfter.get())))
                && (dueBefore.isEmpty() || (due.isKnown() && due.from().isBefore(dueBefore.get())));
    }
}
