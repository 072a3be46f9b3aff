package org.policygraph.overviews;

import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;

/**
 * A thing at one of its dates.
 *
 * @param thing what
 * @param kind which kind of thing
 * @param property what the date is of: its date, when it is due, its time, …; of a sentence, the time for which it holds
 * @param when the date
 * @param own whether the date is its own, and not only that of sentences about it
 * @param evidence what says so, and what says it less exactly
 * @param refines less exact dates that it refines
 * @param otherwise dates that say something else
 */
public record Moment(
        Entry thing,
        MomentKind kind,
        Node property,
        When when,
        boolean own,
        List<Statement> evidence,
        List<String> refines,
        List<String> otherwise) {

    /** Copies its lists. */
    public Moment {
        evidence = List.copyOf(evidence);
        refines = List.copyOf(refines);
        otherwise = List.copyOf(otherwise);
    }
}
