package org.policygraph.questions;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.store.ReleaseRecord;

/**
 * How the answer to a question differs from that of the release before.
 *
 * @param before the release before
 * @param after the release
 * @param came how many rows the answer has that it had not
 * @param gone how many rows it had that it has no more
 * @param firstCome the first of those that came, in the order of the answer: cells by column
 * @param firstGone the same of those that are gone
 * @param complete whether both answers are all there is; otherwise only what the limits let through was compared
 */
public record AnswerChange(
        ReleaseRecord before,
        ReleaseRecord after,
        int came,
        int gone,
        List<Map<String, Node>> firstCome,
        List<Map<String, Node>> firstGone,
        boolean complete) {

    /** How many rows are told of each kind. */
    static final int ROWS_TOLD = 20;

    /** Copies its collections. */
    public AnswerChange {
        firstCome = List.copyOf(firstCome);
        firstGone = List.copyOf(firstGone);
    }

    /** Whether the two answers have the same rows. */
    public boolean isNone() {
        return came == 0 && gone == 0;
    }
}
