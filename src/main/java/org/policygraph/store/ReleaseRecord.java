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
 * @param attestation who answers for it
 */
public record ReleaseRecord(
        long number,
        Instant issued,
        String contentHash,
        String engineDigest,
        String reason,
        long documents,
        long statements,
        Attestation attestation) {

    /** The state before anything was published. */
    public static final ReleaseRecord NONE = new ReleaseRecord(0, Instant.EPOCH, "", "", "nothing published yet", 0, 0);

    /** Of a release of which nobody said who answers for it. */
    public ReleaseRecord(
            long number,
            Instant issued,
            String contentHash,
            String engineDigest,
            String reason,
            long documents,
            long statements) {
        this(number, issued, contentHash, engineDigest, reason, documents, statements, Attestation.NONE);
    }

    /** The same, if something else is said. */
    public ReleaseRecord withHash(String hash) {
        return new ReleaseRecord(number, issued, hash, engineDigest, reason, documents, statements, attestation);
    }

    /** The same, if it was made in another way. */
    public ReleaseRecord withEngine(String digest) {
        return new ReleaseRecord(number, issued, contentHash, digest, reason, documents, statements, attestation);
    }
}
