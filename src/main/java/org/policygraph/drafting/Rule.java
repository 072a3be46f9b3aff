package org.policygraph.drafting;

import java.util.stream.Stream;

/** A pattern that says the same thing nearly always. */
@FunctionalInterface
interface Rule {

    /** What the sentence says by this pattern. */
    Stream<Proposal> read(Reading reading);
}
