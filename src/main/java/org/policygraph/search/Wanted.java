package org.policygraph.search;

import java.util.Optional;
import java.util.Set;
import org.policygraph.catalogue.Selection;

/**
 * What somebody looks for.
 *
 * @param typed the words; those that are searched for are its letters and digits, everything else separates them
 * @param language the language of the texts that are searched, without region; empty for all
 * @param kinds the kinds of hits; empty for all
 * @param selection what they must be linked with, and when; {@link Selection#ALL} for all
 * @param best how many hits are wanted at most, the best ones
 */
public record Wanted(String typed, Optional<String> language, Set<FoundKind> kinds, Selection selection, int best) {

    /** The most characters that are read. */
    public static final int LONGEST = 500;

    /** Copies its collections. */
    public Wanted {
        kinds = Set.copyOf(kinds);
    }

    /** Words alone. */
    public static Wanted of(String typed, int best) {
        return new Wanted(typed, Optional.empty(), Set.of(), Selection.ALL, best);
    }

    /** Whether there is anything to look for: a letter or a digit. */
    public static boolean isWordless(String typed) {
        return Token.of(typed).isEmpty();
    }
}
