package org.policygraph.history;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One thing that is said differently.
 *
 * @param kind in what way
 * @param subject what it is said of
 * @param predicate what is said of it
 * @param before what was said, as it was written; empty if nothing was
 * @param after what is said now; empty if nothing is
 * @param evidenceBefore the sentences that said so
 * @param evidenceAfter the sentences that say so now
 */
public record Change(
        Kind kind,
        Node subject,
        Node predicate,
        List<Node> before,
        List<Node> after,
        List<Quotation> evidenceBefore,
        List<Quotation> evidenceAfter) {

    /** In what way something is said differently. */
    public enum Kind {
        /** A statement with its sentence came. */
        ADDED,
        /** A statement is said by no sentence any more. */
        WITHDRAWN,
        /** The same statement rests on other sentences. */
        REATTRIBUTED,
        /** A date of a thing, or the time for which a sentence holds, is another one. */
        REDATED,
        /** A label is another one. */
        RENAMED,
        /** A sentence is quoted or read differently. */
        REREAD,
        /** Something else in its description is different. */
        REDESCRIBED,
        /** It was not there before. */
        INTRODUCED,
        /** It is no longer there. */
        REMOVED
    }

    /** Copies its collections. */
    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
        evidenceBefore = List.copyOf(evidenceBefore);
        evidenceAfter = List.copyOf(evidenceAfter);
    }

    /** Whether it speaks of a thing. */
    boolean isAbout(Node thing) {
        return subject.equals(thing)
                || before.contains(thing)
                || after.contains(thing)
                || evidenceBefore.stream()
                        .anyMatch(quotation -> quotation.document().equals(thing))
                || evidenceAfter.stream()
                        .anyMatch(quotation -> quotation.document().equals(thing));
    }
}
