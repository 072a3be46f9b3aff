package org.policygraph.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.vocabulary.Pg;

/** Every id that is spoken of is described somewhere, and every claim that is spoken of is made by a passage. */
final class ReferenceCheck implements Check {

    private static final Pattern CLAIM = Pattern.compile(".*/claim-[^/]*");

    @Override
    public List<Finding> check(Draft draft) {
        Set<Node> described = described(draft);
        var suggestions = new Suggestions(draft.names(), described);
        var findings = new ArrayList<Finding>();
        draft.candidate().authored().find().forEachRemaining(quad -> {
            for (Node node : List.of(quad.getSubject(), quad.getObject())) {
                if (draft.names().isId(node) && !described.contains(node)) {
                    findings.add(finding(draft, quad, node, suggestions));
                }
            }
        });
        findings.sort(Comparator.comparing(Finding::about).thenComparing(Finding::message));
        return findings.stream().distinct().toList();
    }

    /**
     * What somebody gave a class, and the claims that were computed. Inferred classes do not count: a misspelt name
     * would get one from the range of its property.
     */
    private static Set<Node> described(Draft draft) {
        var described = new HashSet<Node>();
        draft.content().findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(quad -> {
            boolean computedClaim = quad.getGraph().equals(draft.names().claims());
            boolean inferred = quad.getGraph().equals(draft.names().inferred());
            if (computedClaim || (!inferred && !quad.getObject().equals(Pg.CLAIM))) {
                described.add(quad.getSubject());
            }
        });
        return described;
    }

    private static Finding finding(Draft draft, Quad quad, Node node, Suggestions suggestions) {
        String problem = CLAIM.matcher(node.getURI()).matches()
                ? ">, but no passage makes this claim; look the claim up again, or delete what is said of it"
                : ">, but no document says what it is; give it a class and a label, or correct the name"
                        + suggestions.instead(node);
        return new Finding(
                Finding.Severity.VIOLATION,
                node.toString(),
                "is spoken of in <" + quad.getGraph() + problem,
                draft.candidate().locate(quad));
    }
}
