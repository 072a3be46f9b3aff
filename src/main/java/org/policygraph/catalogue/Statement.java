package org.policygraph.catalogue;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.vocabulary.ClaimName;

/** What one passage says: a subject, a predicate, an object, and the passage that proves it. */
public record Statement(Node subject, Node predicate, Node object, Passage passage) {

    /** In the order of reading, then by name. */
    static final Comparator<Statement> READING = Comparator.comparing(Statement::passage, Passage.READING)
            .thenComparing(statement -> statement.subject.getURI())
            .thenComparing(statement -> statement.predicate.getURI())
            .thenComparing(statement -> statement.object.toString());

    /**
     * The IRI of the claim. It is computed when asked for, because a release has one for each statement and few are
     * ever shown.
     */
    public Node claim() {
        return ClaimName.of(passage.node(), Triple.create(subject, predicate, object));
    }

    /** Whether it is about this thing. */
    public boolean isAbout(Node thing) {
        return subject.equals(thing) || object.equals(thing);
    }

    /** The things that it is about. */
    List<Node> ends() {
        return object.isURI() && !object.equals(subject) ? List.of(subject, object) : List.of(subject);
    }
}
