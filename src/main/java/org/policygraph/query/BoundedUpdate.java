package org.policygraph.query;

import java.time.Duration;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateRequest;

/** Carries out updates within the same bounds as queries. Thread-safe. */
public final class BoundedUpdate {

    private final FunctionRegistry functions = new AllowedFunctions();
    private final QueryThreads threads;
    private final Duration timeout;

    /** Updates that run on these threads and not longer than this. */
    public BoundedUpdate(QueryThreads threads, Duration timeout) {
        this.threads = threads;
        this.timeout = timeout;
    }

    /**
     * Runs the work, which may call {@link Running#execute}, on a thread for queries.
     *
     * @throws QueryFailure if it is refused, stopped, or fails
     */
    public <T> T run(Function<Running, T> work) {
        var run = new QueryRun(timeout);
        return threads.run(run, Asker.patient(), running -> work.apply(new Running(running, functions)));
    }

    /** An update while it runs. */
    public static final class Running {

        private final QueryRun run;
        private final FunctionRegistry functions;

        private Running(QueryRun run, FunctionRegistry functions) {
            this.run = run;
            this.functions = functions;
        }

        /** Changes the dataset, inside a transaction of the caller. */
        public void execute(UpdateRequest update, DatasetGraph dataset) {
            var execution = UpdateExec.dataset(new StoppableDataset(dataset, run))
                    .update(update)
                    .context(GuardedEngine.context(run, functions, ComputedRelations.none()))
                    .build();
            run.onStop(execution::abort);
            try {
                execution.execute();
            } catch (QueryCancelledException stopped) {
                throw stopped;
            } catch (UpdateException | QueryException notDone) {
                throw new QueryFailure.NotEvaluable(String.valueOf(notDone.getMessage()));
            }
        }
    }
}
