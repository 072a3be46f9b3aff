package org.policygraph.bench;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** An answer as a multiset of rows: SPARQL leaves open how rows of equal rank are ordered. */
record Rows(List<String> sorted) {

    static Rows of(byte[] json) {
        RowSet rows = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(json), Context.emptyContext());
        List<Var> columns = rows.getResultVars();
        return new Rows(StreamSupport.stream(((Iterable<Binding>) () -> rows).spliterator(), false)
                .map(row -> columns.stream()
                        .map(column -> column + "=" + row.get(column))
                        .sorted()
                        .toList()
                        .toString())
                .sorted()
                .toList());
    }

    int count() {
        return sorted.size();
    }
}
