package org.policygraph.release;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** Every graph is the graph of a document, of a passage that this document describes, or of its text. */
final class GraphCheck implements Check {

    @Override
    public String name() {
        return "graphs";
    }

    @Override
    public List<Finding> check(Draft draft) {
        var graphs = new TreeMap<String, Node>();
        draft.content().listGraphNodes().forEachRemaining(graph -> {
            if (draft.mayDiffer(graph)) {
                graphs.put(graph.toString(), graph);
            }
        });
        var findings = new ArrayList<Finding>();
        for (Node graph : graphs.values()) {
            String problem = problem(draft, graph);
            if (!problem.isEmpty()) {
                findings.add(Finding.violation(draft.candidate(), graph, problem));
            }
        }
        return findings;
    }

    private static String problem(Draft draft, Node graph) {
        Names names = draft.names();
        if (names.isText(graph)) {
            return textProblem(draft, graph);
        }
        if (names.isPassage(graph)) {
            return passageProblem(draft, graph);
        }
        if (!names.isId(graph) || names.slug(graph).contains("/")) {
            return "is the name of neither a document nor a passage; name graphs " + names.ids() + "{document} or "
                    + names.ids() + "{document}/{passage}";
        }
        return draft.facts().contains(Triple.create(graph, RDF.type.asNode(), Pg.DOCUMENT))
                ? ""
                : "names the graph of a document, but nothing says that it is one; give it a class of pg:Document";
    }

    /** Of two texts, quotes would be checked against either. */
    private static String textProblem(Draft draft, Node graph) {
        Node document = draft.names().documentOf(graph).orElseThrow();
        List<Quad> statements = Iter.toList(draft.content().find(graph, Node.ANY, Node.ANY, Node.ANY));
        boolean good = statements.size() == 1
                && statements.getFirst().getSubject().equals(document)
                && statements.getFirst().getPredicate().equals(Pg.TEXT);
        return good
                ? ""
                : "is the graph of a text and holds more than the pg:text of " + document
                        + "; move the other statements into the graph of the document or of a passage";
    }

    private static String passageProblem(Draft draft, Node passage) {
        Node document = draft.names().documentOf(passage).orElseThrow();
        boolean described = draft.content().contains(document, passage, RDF.type.asNode(), Pg.PASSAGE)
                && draft.content().contains(document, passage, Pg.IN_DOCUMENT, document);
        return described
                ? ""
                : "holds statements, but the graph of " + document + " does not describe it as a pg:Passage with"
                        + " pg:inDocument; describe the passage with its quote, or delete its statements too";
    }
}
