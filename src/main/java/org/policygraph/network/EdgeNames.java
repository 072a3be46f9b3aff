package org.policygraph.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids of edges: that of a statement is the last step of its claims' IRIs, which is the same in all passages and all
 * releases; others are numbered. Not thread-safe.
 */
final class EdgeNames {

    private final Set<String> given = new HashSet<>();

    String of(Link link, List<Evidence> evidence) {
        boolean isStatement = !link.predicate().isEmpty() && !evidence.isEmpty();
        String claim = isStatement ? evidence.getFirst().claim() : "";
        String name = claim.substring(claim.lastIndexOf('/') + 1);
        if (Tokens.isOne(name) && given.add(name)) {
            return name;
        }
        String numbered = "edge-" + (given.size() + 1);
        given.add(numbered);
        return numbered;
    }
}
