package org.policygraph.table;

import java.util.Collection;
import org.policygraph.vocabulary.NearestName;

/** Words about where something stands and what was meant. */
final class Place {

    private Place() {}

    static long line(String text, int position) {
        return 1
                + text.substring(0, position)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    /** The column of a position in its line, from 1. */
    static int column(String text, int position) {
        return position - text.lastIndexOf('\n', position - 1);
    }

    static String nearest(String name, Collection<String> known) {
        return NearestName.to(name, known)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("; there are " + String.join(", ", known));
    }
}
