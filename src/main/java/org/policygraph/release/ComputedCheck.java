package org.policygraph.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.vocabulary.Pg;

/** What publishing computes is written by nobody else: it would stand there as if it had been computed. */
final class ComputedCheck implements Check {

    private static final Set<Node> COMPUTED =
            Set.of(Pg.CLAIM, Pg.EARLIEST, Pg.LATEST, Pg.OBJECT, Pg.PASSAGE_OF, Pg.PREDICATE, Pg.RELEASE, Pg.SUBJECT);

    @Override
    public String name() {
        return "conclusions";
    }

    @Override
    public List<Finding> check(Draft draft) {
        var findings = new ArrayList<Finding>();
        draft.added().forEach(quad -> {
            Node term = quad.getPredicate().equals(RDF.type.asNode()) ? quad.getObject() : quad.getPredicate();
            if (COMPUTED.contains(term)) {
                findings.add(finding(draft, quad, term));
            }
        });
        findings.sort(Comparator.comparing(Finding::about).thenComparing(Finding::message));
        return findings;
    }

    private static Finding finding(Draft draft, Quad quad, Node term) {
        return new Finding(
                Finding.Severity.VIOLATION,
                quad.getSubject().toString(),
                "its <" + term + "> is computed when a release is published; remove it here",
                draft.candidate().locate(quad));
    }
}
