package org.policygraph.network;

import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;

/**
 * A statement that proves a {@link Tie}, and when.
 *
 * @param statement what is said
 * @param time when the tie holds by it (EDTF); empty if nothing says
 * @param days the days that the time allows
 */
public record Proof(Statement statement, String time, Interval days) {

    /** A statement that holds when its passage says. */
    public static Proof of(Statement statement) {
        Passage passage = statement.passage();
        return new Proof(statement, passage.validTime(), passage.bounds());
    }

    /** A statement that tells nothing of the time. */
    public static Proof undated(Statement statement) {
        return new Proof(statement, "", Interval.UNKNOWN);
    }
}
