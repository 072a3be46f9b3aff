package org.policygraph.explain;

import java.util.List;

/**
 * That an OPTIONAL or a BIND is behind it that a part of a query leaves nothing over.
 *
 * @param binder which
 * @param reason how, in a person's words
 * @param changes what may mend it, the likeliest first
 */
record Blame(Binder binder, String reason, List<Change> changes) {

    /** Copies the changes, and lets each say what they are for. */
    Blame {
        List<Change> mending = changes;
        String told = reason;
        changes = mending.stream()
                .map(change -> new Change(
                        binder.kind(),
                        change.reason().isEmpty() ? told : told + ": " + change.reason(),
                        change.words(),
                        change.apply()))
                .toList();
    }
}
