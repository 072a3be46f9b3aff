package org.policygraph.index;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * The statements of a dataset as rows of numbers, in the orders that make each pattern a range: three for the default
 * graph and four for the named ones. About 100 bytes a statement, besides the terms. It never changes, so that any
 * number of threads may read it.
 */
public final class QuadIndex {

    /** At a place of a pattern: whatever stands there. */
    public static final int ANY = -1;

    /** The number of a term that occurs nowhere. */
    public static final int NO_TERM = -2;

    /** Where the number of the subject stands in a pattern. */
    public static final int SUBJECT = 0;

    /** Where the number of the predicate stands in a pattern. */
    public static final int PREDICATE = 1;

    /** Where the number of the object stands in a pattern. */
    public static final int OBJECT = 2;

    /** Where the number of the graph stands in a pattern; for a pattern of the default graph there is no such place. */
    public static final int GRAPH = 3;

    private final TermNumbers terms;
    private final Orders triples;
    private final Orders quads;

    /** Sorts the statements; the terms must not get further numbers. */
    QuadIndex(TermNumbers terms, Rows ofDefaultGraph, Rows ofNamedGraphs) {
        this.terms = terms;
        int numbers = terms.size();
        Rows distinctTriples = ofDefaultGraph.distinct(numbers);
        triples = new Orders(List.of(
                new SortedRows(distinctTriples, numbers, SUBJECT, PREDICATE, OBJECT),
                new SortedRows(distinctTriples, numbers, PREDICATE, OBJECT, SUBJECT),
                new SortedRows(distinctTriples, numbers, OBJECT, SUBJECT, PREDICATE)));
        Rows distinctQuads = ofNamedGraphs.distinct(numbers);
        quads = new Orders(List.of(
                new SortedRows(distinctQuads, numbers, GRAPH, SUBJECT, PREDICATE, OBJECT),
                new SortedRows(distinctQuads, numbers, SUBJECT, PREDICATE, OBJECT, GRAPH),
                new SortedRows(distinctQuads, numbers, PREDICATE, OBJECT, SUBJECT, GRAPH),
                new SortedRows(distinctQuads, numbers, OBJECT, SUBJECT, PREDICATE, GRAPH)));
    }

    /** The number of a term, or {@link #NO_TERM}. */
    public int number(Node term) {
        return terms.of(term);
    }

    /** The term with a number. */
    public Node term(int number) {
        return terms.term(number);
    }

    /**
     * The statements that a pattern finds.
     *
     * @param pattern a number or {@link #ANY} at each place; three places for the default graph, four for named graphs;
     *     kept and not copied
     */
    public Matches matches(int[] pattern) {
        return orders(pattern).matches(pattern);
    }

    /** How many statements a pattern finds, or somewhat more; found out without reading them. */
    public int atMost(int[] pattern) {
        return orders(pattern).atMost(pattern);
    }

    /** The names of the graphs, in no order of meaning. */
    Iterator<Node> graphNames() {
        SortedRows rows = quads.first();
        return new Iterator<>() {
            private int row;

            @Override
            public boolean hasNext() {
                return row < rows.size();
            }

            @Override
            public Node next() {
                int name = rows.value(0, row);
                row = rows.firstAtLeast(0, name + 1, row, rows.size());
                return term(name);
            }
        };
    }

    TermNumbers terms() {
        return terms;
    }

    /** The statements of the default graph, in no order of meaning. */
    Rows triples() {
        return new Rows(triples.first());
    }

    /** The statements of the named graphs, in no order of meaning. */
    Rows quads() {
        return new Rows(quads.first());
    }

    private Orders orders(int[] pattern) {
        return pattern.length == 3 ? triples : quads;
    }
}
