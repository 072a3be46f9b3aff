package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;
import org.policygraph.reader.StatementView;

/**
 * What a page shows of a claim.
 *
 * @param iri its canonical IRI
 * @param statement what is claimed
 * @param evidence where
 * @param others the same statement in other passages
 * @param contradictions the claims that cannot be true with it
 */
record ClaimView(
        String iri,
        StatementView statement,
        Evidence evidence,
        List<Evidence> others,
        List<Contradiction> contradictions) {

    ClaimView {
        others = List.copyOf(others);
        contradictions = List.copyOf(contradictions);
    }

    /** A claim that cannot be true with another. */
    record Contradiction(Link claim, Evidence evidence) {}
}
