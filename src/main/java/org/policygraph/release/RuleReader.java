package org.policygraph.release;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.expr.ExprList;
import org.policygraph.source.SourceException;

/** Reads rules from CONSTRUCT queries of patterns and filters. */
final class RuleReader {

    private RuleReader() {}

    /**
     * One rule for each triple of the template.
     *
     * @throws SourceException if it is no such query
     */
    static Stream<Rule> read(String file, String text) {
        try {
            Query query = QueryFactory.create(text);
            if (!query.isConstructType()) {
                throw new SourceException(file, "a rule is a CONSTRUCT query");
            }
            return rules(file, query, Algebra.compile(query.getQueryPattern()));
        } catch (QueryException invalid) {
            throw new SourceException(file, String.valueOf(invalid.getMessage()));
        }
    }

    private static Stream<Rule> rules(String file, Query query, Op pattern) {
        Op patterns = pattern instanceof OpFilter filter ? filter.getSubOp() : pattern;
        ExprList conditions = pattern instanceof OpFilter filter ? filter.getExprs() : new ExprList();
        if (!(patterns instanceof OpBGP body)) {
            throw new SourceException(file, "a rule has triple patterns and FILTERs in its WHERE, and nothing else");
        }
        return query.getConstructTemplate().getTriples().stream()
                .map(head -> new Rule(List.copyOf(body.getPattern().getList()), conditions, head));
    }
}
