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

    String of(List<Evidence> evidence) {
        String claim = evidence.isEmpty() ? "" : evidence.getFirst().claim();
        String name = claim.substring(claim.lastIndexOf('/') + 1);
        if (Tokens.isOne(name) && given.add(name)) {
            return name;
        }
        String numbered = "edge-" + (given.size() + 1);
        given.add(numbered);
        return numbered;
    }
}
