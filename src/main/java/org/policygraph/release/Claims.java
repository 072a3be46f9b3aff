package org.policygraph.release;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.vocabulary.ClaimName;
import org.policygraph.vocabulary.Pg;

/** Turns each statement of a passage into a resource that can be linked, cited and contradicted. */
final class Claims {

    private Claims() {}

    /** The claim that this passage makes this statement. */
    static List<Triple> of(Quad statement) {
        Node claim = ClaimName.of(statement.getGraph(), statement.asTriple());
        return List.of(
                Triple.create(claim, RDF.type.asNode(), Pg.CLAIM),
                Triple.create(claim, Pg.SUBJECT, statement.getSubject()),
                Triple.create(claim, Pg.PREDICATE, statement.getPredicate()),
                Triple.create(claim, Pg.OBJECT, statement.getObject()),
                Triple.create(claim, Pg.PASSAGE_OF, statement.getGraph()));
    }
}
