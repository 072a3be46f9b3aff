package org.policygraph.query;

import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of an answer as far as the limits allow. */
final class BoundedRows implements RowSet {

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
