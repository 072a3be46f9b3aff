package org.policygraph.release;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.policygraph.source.SourceLocation;

/**
 * Something that a check found in a candidate release, for the curator to act on.
 *
 * @param severity whether it keeps the release from being published
 * @param about the IRI of the entity, passage or graph that is meant
 * @param message what is wrong and how to mend it
 * @param location the file and line where it was read, if it was read just now
 */
public record Finding(Severity severity, String about, String message, Optional<SourceLocation> location) {

    /** What a finding does. */
    public enum Severity {
        /** Keeps the release from being published. */
        VIOLATION,
        /** Is worth a look. */
        WARNING
    }

    static Finding violation(Candidate candidate, Node about, String message) {
        return new Finding(Severity.VIOLATION, about.toString(), message, candidate.locate(about));
    }

    /** One line: where, about what, what is wrong. */
    @Override
    public String toString() {
        String place = location.map(where -> where + ": ").orElse("");
        return place + "<" + about + ">: " + message;
    }
}
