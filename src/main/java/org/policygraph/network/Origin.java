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
 * @param completeness {@code complete}, or {@code truncated} and by which limit
 */
public record Origin(
        String title,
        String address,
        String release,
        long number,
        Instant released,
        long documents,
        String completeness) {

    /** Of which a limit has cut something off. */
    public Origin truncatedBy(String limit) {
        return new Origin(title, address, release, number, released, documents, "truncated: " + limit);
    }
}
