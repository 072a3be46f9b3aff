package org.policygraph.store;

import java.util.List;

/**
 * Who answers for a release, and what was looked at before it was published.
 *
 * @param author who published it, in a person's words; empty: nobody said
 * @param checks the names of the checks that it passed, in order; empty: nobody said
 * @param warnings how many things the checks found worth a look
 */
public record Attestation(String author, List<String> checks, long warnings) {

    /** Of a release of which nobody said. */
    public static final Attestation NONE = new Attestation("", List.of(), 0);

    /** Copies the list. */
    public Attestation {
        checks = List.copyOf(checks);
    }
}
