package org.policygraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.policygraph.store.ReleaseView;

/** Many small questions to one release, which together take no longer than a query may. Not thread-safe. */
public final class Exploration {

    /** What takes longer is left open; one question must not take the time of all. */
    private static final Duration EACH = Duration.ofMillis(700);

    private final ReleaseView view;
    private final QueryRun run;
    private final FunctionRegistry functions;
    private final ComputedRelations relations;
    private boolean exhausted;

    Exploration(ReleaseView view, QueryRun run, FunctionRegistry functions, ComputedRelations relations) {
        this.view = view;
        this.run = run;
        this.functions = functions;
        this.relations = relations;
    }

    /** The release. */
    public ReleaseView view() {
        return view;
    }

    /** Its statements, to be read a few at a time. */
    public DatasetGraph dataset() {
        return view.dataset();
    }

    /** Whether a question was left open because it took too long. */
    public boolean exhausted() {
        return exhausted;
    }

    /** Whether a query finds anything; empty if that is not known in time. */
    public Optional<Boolean> any(Query ask) {
        run.hurry(EACH);
        try (var execution = execution(ask)) {
            return Optional.of(execution.ask());
        } catch (QueryCancelledException late) {
            return leftOpen();
        } catch (QueryException notEvaluable) {
            return Optional.of(false);
        }
    }

    /** The first few different values of a variable of a query, as far as they are found in time. */
    public List<Node> values(Query select, Var variable, int most) {
        var values = new ArrayList<Node>();
        run.hurry(EACH);
        try (var execution = execution(select)) {
            var rows = execution.select();
            while (rows.hasNext() && values.size() < most) {
                Node value = rows.next().get(variable);
                if (value != null && !values.contains(value)) {
                    values.add(value);
                }
            }
        } catch (QueryCancelledException late) {
            var unused = leftOpen();
        } catch (QueryException notEvaluable) {
            return List.copyOf(values);
        }
        return List.copyOf(values);
    }

    /** Whether anything of the release is called so. */
    public boolean occurs(Node iri) {
        var dataset = view.dataset();
        return dataset.contains(Node.ANY, iri, Node.ANY, Node.ANY)
                || dataset.contains(Node.ANY, Node.ANY, iri, Node.ANY)
                || dataset.contains(Node.ANY, Node.ANY, Node.ANY, iri)
                || dataset.containsGraph(iri);
    }

    private org.apache.jena.sparql.exec.QueryExec execution(Query query) {
        DatasetGraph dataset = DatasetChoice.OF_THE_QUERY.of(view.dataset(), query, true);
        return BoundedQuery.execution(query, dataset, run, functions, relations);
    }

    private Optional<Boolean> leftOpen() {
        if (run.stopped()) {
            throw new QueryCancelledException();
        }
        exhausted = true;
        return Optional.empty();
    }
}
