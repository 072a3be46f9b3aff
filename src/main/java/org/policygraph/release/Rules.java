package org.policygraph.release;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.policygraph.source.SourceException;

/** Rules as SPARQL CONSTRUCT queries, applied until they add nothing more. */
final class Rules {

    private final List<Query> rules;

    private Rules(List<Query> rules) {
        this.rules = rules;
    }

    /** Parses {@code .rq} files. */
    static Rules parse(String folder, SortedMap<String, String> files) {
        var rules = new ArrayList<Query>();
        files.forEach((file, text) -> {
            try {
                Query rule = QueryFactory.create(text);
                if (!rule.isConstructType()) {
                    throw new SourceException(folder + "/" + file, "a rule is a CONSTRUCT query");
                }
                rules.add(rule);
            } catch (QueryException invalid) {
                throw new SourceException(folder + "/" + file, String.valueOf(invalid.getMessage()));
            }
        });
        return new Rules(List.copyOf(rules));
    }

    /** What the rules add to a graph, to be read together with it; the graph itself is extended by it. */
    Graph extend(Graph graph) {
        Graph added = GraphMemFactory.createDefaultGraph();
        int before;
        do {
            before = added.size();
            for (Query rule : rules) {
                for (Triple triple : consequences(rule, graph)) {
                    graph.add(triple);
                    added.add(triple);
                }
            }
        } while (added.size() > before);
        return added;
    }

    /** Collected first: a graph must not grow while it is read. */
    private static List<Triple> consequences(Query rule, Graph graph) {
        var fresh = new ArrayList<Triple>();
        try (QueryExec exec = QueryExec.graph(graph).query(rule).build()) {
            exec.constructTriples().forEachRemaining(triple -> {
                if (!triple.getSubject().isLiteral() && !graph.contains(triple)) {
                    fresh.add(triple);
                }
            });
        }
        return fresh;
    }
}
