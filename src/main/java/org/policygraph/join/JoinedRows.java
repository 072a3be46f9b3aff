package org.policygraph.join;

import java.util.Collections;
import java.util.Iterator;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** The rows of a join with the rows that come in, as ARQ passes them on. */
final class JoinedRows extends QueryIter1 {

    private final Join join;
    private Iterator<Binding> extensions = Collections.emptyIterator();

    JoinedRows(QueryIterator input, Join join, ExecutionContext execution) {
        super(input, execution);
        this.join = join;
    }

    @Override
    protected boolean hasNextBinding() {
        while (!extensions.hasNext()) {
            if (!getInput().hasNext()) {
                return false;
            }
            extensions = join.with(getInput().next())
                    .<Iterator<Binding>>map(solutions -> solutions)
                    .orElseGet(Collections::emptyIterator);
        }
        return true;
    }

    @Override
    protected Binding moveToNextBinding() {
        return extensions.next();
    }

    @Override
    protected void requestSubCancel() {
        // Every step asks whether to go on.
    }

    @Override
    protected void closeSubIterator() {
        extensions = Collections.emptyIterator();
    }
}
