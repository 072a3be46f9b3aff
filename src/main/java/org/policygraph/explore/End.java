package org.policygraph.explore;

import java.util.List;
import java.util.Optional;
import org.policygraph.catalogue.Entry;

/** One of the two things that somebody may have named. */
sealed interface End {

    /** The first of them that is clear. */
    static Optional<Entry> first(End from, End to) {
        if (from instanceof Chosen one) {
            return Optional.of(one.thing());
        }
        return to instanceof Chosen other ? Optional.of(other.thing()) : Optional.empty();
    }

    /** Nothing is named. */
    record Open() implements End {}

    /** It is clear which is meant. */
    record Chosen(Entry thing) implements End {}

    /**
     * It is not.
     *
     * @param words what was typed
     * @param candidates what may be meant, the likeliest first; may be empty
     */
    record Unclear(String words, List<Entry> candidates) implements End {

        /** Copies its list. */
        public Unclear {
            candidates = List.copyOf(candidates);
        }
    }
}
