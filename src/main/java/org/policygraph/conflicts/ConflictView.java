package org.policygraph.conflicts;

import java.util.List;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;
import org.policygraph.reader.StatementView;

/**
 * A conflict as a page shows it, with {@code conflicts/conflict.jte} and the style sheet {@code /conflicts.css}.
 *
 * @param anchor its name in a page
 * @param about the things that it is about
 * @param matter what of them is disputed, such as "date"
 * @param natures how sources disagree, in words
 * @param sides what they say, side by side
 * @param further how many more sides there are
 * @param remarks what curators have remarked
 */
public record ConflictView(
        String anchor,
        List<Link> about,
        String matter,
        List<String> natures,
        List<Side> sides,
        int further,
        List<String> remarks) {

    /** Copies its lists. */
    public ConflictView {
        about = List.copyOf(about);
        natures = List.copyOf(natures);
        sides = List.copyOf(sides);
        remarks = List.copyOf(remarks);
    }

    /**
     * What some of the sources say.
     *
     * @param value what they say it is, in words
     * @param statement the whole statement
     * @param evidence the quotes
     * @param more how many more quotes say the same
     */
    public record Side(Link value, StatementView statement, List<Evidence> evidence, int more) {

        /** Copies its list. */
        public Side {
            evidence = List.copyOf(evidence);
        }
    }
}
