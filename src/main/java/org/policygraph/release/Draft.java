package org.policygraph.release;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.index.IndexedDataset;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * A compiled candidate: the graphs of a release, not yet checked and not yet recorded.
 *
 * @param candidate what it was compiled from
 * @param content the graphs
 * @param added what people, and before the first release the project, have added
 * @param reach what the changes may have an effect on
 */
record Draft(Candidate candidate, IndexedDataset content, List<Quad> added, Reach reach) {

    Draft {
        added = added.stream()
                .filter(quad -> candidate.authorship().isPeoples(quad.getGraph()))
                .toList();
    }

    /** How many documents there are, each by the graph that describes it. */
    long documents() {
        return Iter.count(Iter.filter(
                content.listGraphNodes(),
                graph -> names().documentOf(graph).filter(graph::equals).isPresent()));
    }

    /** How many statements with evidence there are: each has one claim. */
    long statements() {
        return Iter.count(content.find(names().claims(), Node.ANY, Pg.PASSAGE_OF, Node.ANY));
    }

    /** The default graph: what is stated, what follows, and what else was computed. */
    Graph facts() {
        return content.getDefaultGraph();
    }

    /** Whether people write this graph, and the changes may have an effect on it. */
    boolean mayDiffer(Node graph) {
        return candidate.authorship().isPeoples(graph)
                && names().documentOf(graph).map(reach.documents()::contains).orElse(true);
    }

    /** What people have written that matches a pattern. */
    Stream<Quad> written(Node subject, Node predicate, Node object) {
        return Iter.asStream(content.findNG(Node.ANY, subject, predicate, object))
                .filter(quad -> candidate.authorship().isPeoples(quad.getGraph()));
    }

    Names names() {
        return candidate.authorship().names();
    }
}
