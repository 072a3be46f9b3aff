package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Map;
import org.policygraph.history.Change;

/** How many changes there are, in words: “3 statements added, 1 re-dated”. */
final class Summary {

    private Summary() {}

    static String of(Map<Change.Kind, Integer> counts) {
        var parts = new ArrayList<String>();
        String noun = "statement";
        for (Change.Kind kind : Change.Kind.values()) {
            int count = counts.getOrDefault(kind, 0);
            if (count > 0) {
                boolean statement = isOfStatements(kind);
                String told = statement && !noun.isEmpty() ? " " + noun + (count == 1 ? "" : "s") : "";
                noun = statement ? "" : noun;
                parts.add(count + told + " " + word(kind));
            }
        }
        return parts.isEmpty() ? "no change in what documents say" : String.join(", ", parts);
    }

    /** What has become of it. */
    static String word(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case WITHDRAWN -> "withdrawn";
            case REATTRIBUTED -> "on other evidence";
            case REDATED -> "re-dated";
            case RENAMED -> "renamed";
            case REREAD -> "re-read";
            case REDESCRIBED -> "re-described";
            case INTRODUCED -> "new";
            case REMOVED -> "removed";
        };
    }

    private static boolean isOfStatements(Change.Kind kind) {
        return kind == Change.Kind.ADDED || kind == Change.Kind.WITHDRAWN || kind == Change.Kind.REATTRIBUTED;
    }
}
