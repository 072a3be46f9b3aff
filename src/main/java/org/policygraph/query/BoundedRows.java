package org.policygraph.query;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of an answer as far as the limits allow. */
final class BoundedRows implements RowSet {

    /** Nobody should wait long to hear how much is missing. */
    private static final Duration MOMENT = Duration.ofMillis(250);

    private final RowSet rows;
    private final AnswerSize size;
    private final QueryRun run;

    BoundedRows(RowSet rows, AnswerSize size, QueryRun run) {
        this.rows = rows;
        this.size = size;
        this.run = run;
    }

    @Override
    public boolean hasNext() {
        run.check();
        return rows.hasNext() && size.takesAnother();
    }

    @Override
    public Binding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Binding row = rows.next();
        size.countRow();
        row.forEach((variable, value) -> size.count(value));
        return row;
    }

    /** Counts the rows that the limits left out, as far as a moment allows. */
    void countRest() {
        if (size.completeness().complete()) {
            return;
        }
        run.hurry(MOMENT);
        try {
            long rest = 0;
            while (rows.hasNext()) {
                rows.next();
                rest++;
                run.check();
            }
            size.tellRest(rest);
        } catch (QueryCancelledException tooMany) {
            // The answer is whole as far as the limits allow; only its rest stays unknown.
        }
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
