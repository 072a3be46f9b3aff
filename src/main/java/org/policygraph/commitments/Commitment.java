package org.policygraph.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Statement;

/**
 * A commitment, or an event that a document announces, as it stood on a day.
 *
 * @param thing the commitment or the planned event
 * @param made what says that it was made, and by whom if anybody is named
 * @param madeAt the events at which it was made, and the fora that met there or are to meet
 * @param dueBy what says when it is due
 * @param content what it is directed at, its aims and its parts
 * @param state what had become of it
 * @param evidence what the state rests on
 */
public record Commitment(
        Entry thing,
        List<Statement> made,
        List<Statement> madeAt,
        List<Statement> dueBy,
        List<Statement> content,
        State state,
        List<Evidence> evidence) {

    /** Copies its lists. */
    public Commitment {
        made = List.copyOf(made);
        madeAt = List.copyOf(madeAt);
        dueBy = List.copyOf(dueBy);
        content = List.copyOf(content);
        evidence = List.copyOf(evidence);
    }

    /** Who made it, as far as a document says. */
    public List<Node> makers() {
        return made.stream()
                .filter(statement -> statement.object().equals(thing.node()))
                .map(Statement::subject)
                .distinct()
                .toList();
    }

    /** The days on which it may fall due. */
    public Interval due() {
        return thing.bounds();
    }

    /** The first day by which a statement lets us say so much of it. */
    public Optional<LocalDate> since() {
        return evidence.stream().map(Evidence::by).min(LocalDate::compareTo);
    }

    /** Whether the place where it was made, or what it is directed at, is this thing. */
    boolean isLinkedWith(Node other) {
        return Stream.concat(madeAt.stream(), content.stream()).anyMatch(statement -> statement.isAbout(other));
    }
}
