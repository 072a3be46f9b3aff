package org.policygraph.drafting;

import java.util.List;

/** A sentence, what it speaks of, and what it may say. */
record Draft(Reading reading, List<Proposal> proposals) {

    Draft {
        proposals = List.copyOf(proposals);
    }
}
