package org.policygraph.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Writes graphs in the formats that hold them. */
final class GraphWriting {

    /** Above this number of triples, grouping them by subject for the eye takes longer than finding them. */
    private static final int SMALL_GRAPH = 5_000;

    private GraphWriting() {}

    /** Writes a graph with its prefixes; of those of a small one, with the prefixes that it uses. */
    static void write(Graph graph, boolean small, AnswerFormat format, BoundedBuffer out) {
        writeAsIs(small ? TidyGraph.of(graph, graph.getPrefixMapping()) : graph, small, format, out);
    }

    private static void writeAsIs(Graph graph, boolean small, AnswerFormat format, BoundedBuffer out) {
        if (format.holdsGraphs()) {
            write(DatasetGraphFactory.wrap(graph), small, format, out);
        } else {
            if (format == AnswerFormat.RDF_XML) {
                graph.find().mapWith(Triple::getObject).forEachRemaining(format::requireHolding);
            }
            write(RDFWriter.source(graph).format(format.layout(small)), format, out);
        }
    }

    static void write(DatasetGraph dataset, boolean small, AnswerFormat format, BoundedBuffer out) {
        write(RDFWriter.source(dataset).format(format.layout(small)), format, out);
    }

    static boolean small(Graph graph) {
        return graph.size() <= SMALL_GRAPH;
    }

    private static void write(RDFWriterBuilder writer, AnswerFormat format, BoundedBuffer out) {
        try {
            writer.output(out);
        } catch (QueryCancelledException stopped) {
            throw stopped;
        } catch (JenaException notWritable) {
            throw new QueryFailure.NotWritable(
                    format.mediaType() + " cannot hold this answer: " + notWritable.getMessage());
        }
    }
}
