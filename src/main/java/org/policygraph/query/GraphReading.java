package org.policygraph.query;

import org.apache.jena.sparql.core.DatasetGraph;

/** One graph, or all of them, of a dataset, written out in one format. */
record GraphReading(AnswerFormat format, QueryLimits limits, QueryRun run) {

    Found find(DatasetGraph dataset, GraphQuestion question) {
        var out = new BoundedBuffer(limits.maxBytes(), run);
        var stoppable = new StoppableDataset(dataset, run);
        switch (question) {
            case GraphQuestion.DefaultGraph all ->
                GraphWriting.write(stoppable.getDefaultGraph(), isSmall(dataset), format, out);
            case GraphQuestion.NamedGraph named -> {
                var graph = stoppable.getGraph(named.name());
                if (graph.isEmpty()) {
                    throw new QueryFailure.NoSuchGraph(named.name().getURI());
                }
                GraphWriting.write(graph, GraphWriting.small(graph), format, out);
            }
            case GraphQuestion.Everything everything -> GraphWriting.write(stoppable, false, format, out);
        }
        return new Found(out.toByteArray(), Completeness.COMPLETE, false);
    }

    private static boolean isSmall(DatasetGraph dataset) {
        return GraphWriting.small(dataset.getDefaultGraph());
    }
}
