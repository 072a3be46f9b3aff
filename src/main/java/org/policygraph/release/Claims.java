package org.policygraph.release;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.index.IndexedDataset;
import org.policygraph.vocabulary.ClaimName;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** Each statement of a passage as a resource that can be linked, cited and contradicted: those that came and that went. */
final class Claims {

    private final IndexedDataset before;
    private final Names names;
    private final Collection<Quad> added;
    private final Collection<Quad> removed;
    private final Set<Node> withdrawn = new HashSet<>();

    /** The claims of a candidate to which these quads were added. */
    Claims(Candidate candidate, Collection<Quad> added) {
        this.before = candidate.before();
        this.names = candidate.authorship().names();
        this.added = added;
        this.removed = candidate.removed();
        statements(removed).forEach(statement -> withdrawn.add(claim(statement)));
    }

    /** What is said of the claims that came. */
    Stream<Triple> added() {
        return statements(added).flatMap(statement -> of(statement).stream());
    }

    /** What was said of the claims that went. */
    Stream<Triple> removed() {
        return statements(removed).flatMap(statement -> of(statement).stream());
    }

    /** Whether this is said of a claim that was there before and still is. */
    boolean still(Triple triple) {
        return triple.getObject().equals(Pg.CLAIM)
                && before.contains(Quad.create(names.claims(), triple))
                && !withdrawn.contains(triple.getSubject());
    }

    private Stream<Quad> statements(Collection<Quad> quads) {
        return quads.stream().filter(quad -> names.isPassage(quad.getGraph()));
    }

    private static Node claim(Quad statement) {
        return ClaimName.of(statement.getGraph(), statement.asTriple());
    }

    /** The claim that this passage makes this statement. */
    private static List<Triple> of(Quad statement) {
        Node claim = claim(statement);
        return List.of(
                Triple.create(claim, RDF.type.asNode(), Pg.CLAIM),
                Triple.create(claim, Pg.SUBJECT, statement.getSubject()),
                Triple.create(claim, Pg.PREDICATE, statement.getPredicate()),
                Triple.create(claim, Pg.OBJECT, statement.getObject()),
                Triple.create(claim, Pg.PASSAGE_OF, statement.getGraph()));
    }
}
