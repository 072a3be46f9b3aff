package org.policygraph.store;

import java.time.Instant;

/**
 * What is said of a release as a whole.
 *
 * @param number from 1, one more with each release; 0 for the empty state before the first
 * @param issued when it was published
 * @param contentHash SHA-256 of its sorted N-Quads without the record of the releases, in hexadecimal digits; two
 *     releases with the same hash say the same
 * @param engineDigest SHA-256 of the ontology, the rules and the shapes that it was made with, and which program
 * @param reason why it was published, in a person's words
 * @param documents how many documents it holds
 * @param statements how many statements with evidence it holds, one per passage and triple
 */
public record ReleaseRecord(
        long number,
        Instant issued,
        String contentHash,
        String engineDigest,
        String reason,
        long documents,
        long statements) {

    /** The state before anything was published. */
    public static final ReleaseRecord NONE = new ReleaseRecord(0, Instant.EPOCH, "", "", "nothing published yet", 0, 0);
}
