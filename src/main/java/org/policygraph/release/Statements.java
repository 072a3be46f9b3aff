package org.policygraph.release;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** What is stated in the graphs of the schema, of documents and of passages, and how that differs from the release before. */
final class Statements {

    private final Candidate candidate;
    private final Set<Triple> added = new HashSet<>();

    /** The statements of a candidate to which these quads were added. */
    Statements(Candidate candidate, Collection<Quad> addedQuads) {
        this.candidate = candidate;
        addedQuads.stream().filter(this::isStatement).map(Quad::asTriple).forEach(added::add);
    }

    /** What is stated in one more graph than before, or for the first time. */
    Set<Triple> added() {
        return added;
    }

    /** What was stated before and is no more. */
    Set<Triple> withdrawn() {
        return candidate.removed().stream()
                .filter(this::isStatement)
                .map(Quad::asTriple)
                .filter(triple -> !hold(triple))
                .collect(Collectors.toSet());
    }

    /** Whether this is stated now. */
    boolean hold(Triple triple) {
        return added.contains(triple) || remains(triple);
    }

    private boolean remains(Triple triple) {
        Iterator<Quad> found =
                candidate.before().findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
        while (found.hasNext()) {
            Quad quad = found.next();
            if (isStatement(quad) && !candidate.removed().contains(quad)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStatement(Quad quad) {
        return candidate.authorship().states(quad.getGraph());
    }
}
