package org.policygraph.network;

import java.time.Instant;

/**
 * Where a network comes from, as every file of it says.
 *
 * @param title what it is, in a few words
 * @param address where it was asked for, parameters included
 * @param release the IRI of the release
 * @param number the number of that release
 * @param released when it was published
 * @param documents how many documents were searched
 * @param limit which limit has cut something off; empty if none has
 */
public record Origin(
        String title, String address, String release, long number, Instant released, long documents, String limit) {

    /** The same, of which a limit has cut something off. */
    public Origin truncatedBy(String cut) {
        return new Origin(title, address, release, number, released, documents, cut);
    }

    /** {@code complete}, or {@code truncated} and by which limit. */
    public String completeness() {
        return limit.isEmpty() ? "complete" : "truncated: " + limit;
    }
}
