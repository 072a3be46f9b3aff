package org.policygraph.overviews;

import java.util.List;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;

/**
 * Something that a release does not know of a thing.
 *
 * @param kind what is not known
 * @param thing of what
 * @param detail more of it in words; may be empty
 * @param evidence what says that the thing exists, or that there is something to be known; may be empty
 */
public record Gap(GapKind kind, Entry thing, String detail, List<Statement> evidence) {

    /** Copies its list. */
    public Gap {
        evidence = List.copyOf(evidence);
    }
}
