package org.policygraph.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {

    private static final int MOST = 5;
    private static final int SHORTEST_PART = 3;

    private NearestName() {}

    /** The known name with the smallest Levenshtein distance, unless even that one changes more than a third. */
    public static Optional<String> to(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(nearest -> distance(name, nearest) <= Math.max(1, name.length() / 3));
    }

    /**
     * At most five known names, the nearest first: those that begin so, those of which one is the greater part of the
     * other, and those of which at most a third of the letters is another.
     */
    public static List<String> several(String name, Collection<String> known) {
        return known.stream()
                .distinct()
                .filter(candidate -> isNear(name, candidate))
                .sorted(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static boolean isNear(String name, String candidate) {
        if (begins(name, candidate) || holds(name, candidate) || holds(candidate, name)) {
            return true;
        }
        int allowed = name.length() / 3;
        // The lengths alone rule most names out, so that a long list is read quickly.
        return Math.abs(name.length() - candidate.length()) <= allowed && distance(name, candidate) <= allowed;
    }

    /** Whether only the end is missing, or a whole word too many stands there. */
    private static boolean begins(String name, String candidate) {
        if (name.length() >= SHORTEST_PART && candidate.startsWith(name)) {
            return true;
        }
        return candidate.length() >= SHORTEST_PART
                && name.length() > candidate.length()
                && name.startsWith(candidate)
                && !Character.isLetterOrDigit(name.charAt(candidate.length()));
    }

    /** Whether the greater part of a name is another one. */
    private static boolean holds(String longer, String shorter) {
        return shorter.length() >= SHORTEST_PART && 2 * shorter.length() >= longer.length() && longer.contains(shorter);
    }

    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[to.length()];
    }
}
