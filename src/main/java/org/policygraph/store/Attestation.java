package org.policygraph.store;

import java.util.List;
import java.util.stream.Stream;

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

    private static final String COMMA = ", ";

    /** Of what is written down of it. */
    public static Attestation of(String author, String checks, String warnings) {
        return new Attestation(
                author,
                Stream.of(checks.split(COMMA)).filter(name -> !name.isEmpty()).toList(),
                Long.parseLong(warnings));
    }

    /** The checks as they are written down. */
    public String passed() {
        return String.join(COMMA, checks);
    }

    /** Copies the list. */
    public Attestation {
        checks = List.copyOf(checks);
    }
}
