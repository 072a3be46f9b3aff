package org.policygraph.questions;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.policygraph.query.Answer;
import org.policygraph.query.AnswerFormat;

/**
 * An answer as a table of RDF terms; of a graph, a row a triple.
 *
 * @param columns the names of the columns, in order
 * @param rows the cells that are not empty, by column
 */
public record AnswerRows(List<String> columns, List<Map<String, Node>> rows) {

    /** The columns of a graph. */
    public static final List<String> TRIPLE = List.of("subject", "predicate", "object");

    /** Copies the lists. */
    public AnswerRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The format in which rows are asked for. */
    static AnswerFormat format(AnswerFormat.Kind kind) {
        return kind == AnswerFormat.Kind.ROWS ? AnswerFormat.JSON : AnswerFormat.N_TRIPLES;
    }

    /** Reads an answer that was given in JSON, or in N-Triples if it is a graph. */
    public static AnswerRows of(Answer answer) {
        return answer.format() == AnswerFormat.JSON ? of(result(answer)) : triples(answer.read());
    }

    /**
     * What somebody looks at of an answer that may have very many rows.
     *
     * @param first the first rows
     * @param part those from one on
     * @param total how many there are
     */
    public record Excerpt(
            List<String> columns, List<Map<String, Node>> first, List<Map<String, Node>> part, int total) {

        /** Copies the lists. */
        public Excerpt {
            columns = List.copyOf(columns);
            first = List.copyOf(first);
            part = List.copyOf(part);
        }
    }

    /**
     * Reads a part of an answer that was given as for {@link #of(Answer)}, and holds no more of it than that.
     *
     * @param first how many rows at the beginning are wanted
     * @param from where the part begins, from 0
     * @param size how many rows it has
     */
    public static Excerpt excerpt(Answer answer, int first, int from, int size) {
        if (answer.format() != AnswerFormat.JSON) {
            AnswerRows all = of(answer);
            int total = all.rows().size();
            List<Map<String, Node>> part =
                    all.rows().stream().skip(from).limit(size).toList();
            return new Excerpt(all.columns(), all.rows().subList(0, Math.min(first, total)), part, total);
        }
        RowSet result = result(answer);
        List<String> columns =
                result.getResultVars().stream().map(Var::getVarName).toList();
        var beginning = new ArrayList<Map<String, Node>>();
        var part = new ArrayList<Map<String, Node>>();
        int total = 0;
        for (; result.hasNext(); total++) {
            Binding row = result.next();
            if (total < first) {
                beginning.add(cells(row, columns));
            }
            if (total >= from && total - from < size) {
                part.add(cells(row, columns));
            }
        }
        return new Excerpt(columns, beginning, part, total);
    }

    /** The rows of a result. */
    public static AnswerRows of(RowSet result) {
        List<String> columns =
                result.getResultVars().stream().map(Var::getVarName).toList();
        var rows = new ArrayList<Map<String, Node>>();
        result.forEachRemaining(row -> rows.add(cells(row, columns)));
        return new AnswerRows(columns, rows);
    }

    /** The triples of a graph, sorted. */
    public static AnswerRows of(Graph graph) {
        List<Map<String, Node>> rows = graph.stream()
                .sorted(Comparator.comparing(Triple::toString))
                .map(AnswerRows::cells)
                .toList();
        return new AnswerRows(TRIPLE, rows);
    }

    private static RowSet result(Answer answer) {
        return RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(answer.read(), Context.emptyContext());
    }

    private static AnswerRows triples(InputStream ntriples) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFDataMgr.read(graph, ntriples, Lang.NTRIPLES);
        return of(graph);
    }

    private static Map<String, Node> cells(Binding row, List<String> columns) {
        var cells = new LinkedHashMap<String, Node>();
        for (String column : columns) {
            Node value = row.get(Var.alloc(column));
            if (value != null) {
                cells.put(column, value);
            }
        }
        return Collections.unmodifiableMap(cells);
    }

    private static Map<String, Node> cells(Triple triple) {
        var cells = new LinkedHashMap<String, Node>();
        cells.put("subject", triple.getSubject());
        cells.put("predicate", triple.getPredicate());
        cells.put("object", triple.getObject());
        return Collections.unmodifiableMap(cells);
    }
}
