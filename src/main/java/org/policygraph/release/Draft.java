package org.policygraph.release;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.policygraph.index.IndexedDataset;
import org.policygraph.vocabulary.Names;

/**
 * A compiled candidate: the graphs of a release, not yet checked and not yet recorded.
 *
 * @param candidate what it was compiled from
 * @param content the graphs
 * @param facts the default graph, with those claims only that a curator speaks of: what shapes are checked against
 * @param statements how many statements with evidence there are
 */
record Draft(Candidate candidate, IndexedDataset content, Graph facts, long statements) {

    /** How many documents there are, each by the graph that describes it. */
    long documents() {
        long count = 0;
        for (var graphs = candidate.authored().listGraphNodes(); graphs.hasNext(); ) {
            Node graph = graphs.next();
            if (names().documentOf(graph).filter(graph::equals).isPresent()) {
                count++;
            }
        }
        return count;
    }

    Names names() {
        return candidate.names();
    }
}
