package org.policygraph.query;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.policygraph.index.IndexedDataset;
import org.policygraph.join.IndexedExecution;

/** One query on one dataset, written out in one format, within the limits. */
final class BoundedQuery {

    /** The size is estimated while rows are found; the buffer only has to stop what the estimate misses. */
    private static final int ESTIMATE_ERROR = 4;

    private final Query query;
    private final AnswerFormat format;
    private final QueryRun run;
    private final AnswerSize size;
    private final BoundedBuffer out;
    private boolean yes;

    BoundedQuery(Query query, AnswerFormat format, QueryLimits limits, QueryRun run) {
        this.query = query;
        this.format = format;
        this.run = run;
        this.size = new AnswerSize(limits);
        this.out = new BoundedBuffer(limits.maxBytes() * ESTIMATE_ERROR, run);
    }

    /** Runs it inside a transaction of the dataset. */
    Found find(DatasetGraph dataset, FunctionRegistry functions, ComputedRelations relations) {
        try (var execution = execution(query, dataset, run, functions, relations)) {
            run.onStop(execution::abort);
            if (query.isSelectType()) {
                var rows = new BoundedRows(execution.select(), size, run);
                writeRows(rows);
                rows.countRest();
            } else if (query.isAskType()) {
                boolean answer = execution.ask();
                yes = answer;
                writeYesOrNo(answer);
            } else {
                Graph graph = collected(execution);
                graph.getPrefixMapping().setNsPrefixes(Prefixes.adapt(dataset.prefixes()));
                graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
                GraphWriting.write(graph, GraphWriting.small(graph), format, out);
            }
            return new Found(out.toByteArray(), size.completeness(), size.rows() == 0 && !yes);
        } catch (QueryCancelledException stopped) {
            throw stopped;
        } catch (QueryParseException notEvaluable) {
            throw new QueryFailure.Malformed(words(notEvaluable), 0, 0);
        } catch (QueryException notEvaluable) {
            throw new QueryFailure.NotEvaluable(words(notEvaluable));
        }
    }

    /** A query on a dataset, guarded and ready to run. */
    static QueryExec execution(
            Query query, DatasetGraph dataset, QueryRun run, FunctionRegistry functions, ComputedRelations relations) {
        var stoppable = new StoppableDataset(dataset, run);
        Context context = GuardedEngine.context(run, functions, relations);
        if (dataset instanceof IndexedDataset indexed) {
            QC.setFactory(context, IndexedExecution.on(stoppable, indexed.index(), run::check));
        }
        return QueryExec.dataset(stoppable)
                .query(DatasetChoice.withoutChoice(query))
                .context(context)
                .build();
    }

    private void writeRows(RowSet rows) {
        if (format == AnswerFormat.JSON) {
            new JsonRows(out).write(rows);
        } else {
            writer().write(out, format == AnswerFormat.XML ? writable(rows) : rows, RIOT.getContext());
        }
    }

    /** Jena writes characters that XML cannot hold as they are, which no reader would take. */
    private RowSet writable(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, row -> {
            row.forEach((variable, value) -> format.requireHolding(value));
            return row;
        }));
    }

    private void writeYesOrNo(boolean answer) {
        if (format == AnswerFormat.JSON) {
            new JsonRows(out).write(answer);
        } else if (format == AnswerFormat.XML) {
            writer().write(out, answer, RIOT.getContext());
        } else {
            // The standards for tables do not say how, so the shortest that any program reads.
            out.writeBytes((answer + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private RowSetWriter writer() {
        return RowSetWriterRegistry.getFactory(format.syntax()).create(format.syntax());
    }

    private Graph collected(QueryExec execution) {
        var graph = new BoundedGraph(size, run);
        try {
            if (query.isConstructType()) {
                for (Iterator<Triple> triples = execution.constructTriples(); triples.hasNext(); ) {
                    graph.add(triples.next());
                }
            } else {
                execution.describe(graph);
            }
        } catch (BoundedGraph.Full full) {
            // The size remembers which limit it was.
        }
        return graph.collected();
    }

    private static String words(Exception exception) {
        return String.valueOf(exception.getMessage()).strip();
    }
}
