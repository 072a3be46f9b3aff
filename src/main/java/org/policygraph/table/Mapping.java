package org.policygraph.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.vocabulary.Names;

/**
 * What the rows of a table say: a SPARQL CONSTRUCT query that is asked once a row, with the row's cells as values of
 * variables. It sees nothing but the row.
 */
public final class Mapping {

    /** Relative IRIs are resolved against it, so that they can be told and refused. */
    static final String NO_BASE = "relative:///";

    private static final Pattern KEY = Pattern.compile("(?m)^#\\s*key:\\s*(.*?)\\s*$");

    private final Optional<String> key;
    private final RowQuery rows;

    private Mapping(Optional<String> key, RowQuery rows) {
        this.key = key;
        this.rows = rows;
    }

    /**
     * Reads a mapping.
     *
     * @param file what to call it in messages
     * @throws TableException if it is not a CONSTRUCT query, looks for anything outside the row, or uses a variable
     *     that is neither a column nor bound
     */
    public static Mapping read(String file, String text, Table table, Names names) {
        Query query = parsed(file, text);
        new MappingCheck(file, text, query, table.columns()).check();
        return new Mapping(key(file, text, table), new RowQuery(query, table, names));
    }

    /** The column whose cells name the passages; without one they have the row's number. */
    public Optional<String> key() {
        return key;
    }

    /**
     * What a row says.
     *
     * @return statements in the graphs of the document and of the passage
     * @throws TableException if a value does not fit where the mapping puts it
     */
    public Set<Quad> statements(Row row, Node document, Node passage) {
        return rows.statements(row, document, passage);
    }

    private static Query parsed(String file, String text) {
        try {
            return QueryFactory.create(text, NO_BASE, Syntax.syntaxARQ);
        } catch (QueryException invalid) {
            throw SyntaxProblem.of(invalid).in(file);
        }
    }

    private static Optional<String> key(String file, String text, Table table) {
        Matcher comment = KEY.matcher(text);
        if (!comment.find()) {
            return Optional.empty();
        }
        String column = comment.group(1);
        if (table.columns().contains(column)) {
            return Optional.of(column);
        }
        throw new TableException(
                file,
                Place.line(text, comment.start()),
                "the key '" + column + "' is no column of the table"
                        + Place.nearest(column, List.copyOf(table.columns())));
    }
}
