package org.policygraph.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

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

    /** No statements. */
    static final QuadIndex EMPTY = new QuadIndex();

    private final TermNumbers terms;
    private final Orders triples;
    private final Orders quads;

    private QuadIndex() {
        this(
                new TermNumbers(),
                Orders.ofNothing(
                        new int[] {SUBJECT, PREDICATE, OBJECT},
                        new int[] {PREDICATE, OBJECT, SUBJECT},
                        new int[] {OBJECT, SUBJECT, PREDICATE}),
                Orders.ofNothing(
                        new int[] {GRAPH, SUBJECT, PREDICATE, OBJECT},
                        new int[] {SUBJECT, PREDICATE, OBJECT, GRAPH},
                        new int[] {PREDICATE, OBJECT, SUBJECT, GRAPH},
                        new int[] {OBJECT, SUBJECT, PREDICATE, GRAPH}));
    }

    private QuadIndex(TermNumbers terms, Orders triples, Orders quads) {
        this.terms = terms;
        this.triples = triples;
        this.quads = quads;
    }

    /**
     * These statements without some and with others; one that is both removed and added is there.
     *
     * @param numbered the terms of this index, with the same numbers, and further ones
     */
    QuadIndex changed(TermNumbers numbered, Changes ofDefaultGraph, Changes ofNamedGraphs) {
        int numbers = numbered.size();
        return new QuadIndex(
                numbered,
                triples.changed(ofDefaultGraph.removed(), ofDefaultGraph.added(), numbers),
                quads.changed(ofNamedGraphs.removed(), ofNamedGraphs.added(), numbers));
    }

    /** The statements that another index does not have. */
    List<Quad> without(QuadIndex other) {
        int[] numbersThere = IntStream.range(0, terms.size())
                .map(number -> other.number(term(number)))
                .toArray();
        var missing = new ArrayList<Quad>();
        Rows ofDefaultGraph = triples.without(other.triples, numbersThere);
        for (int row = 0; row < ofDefaultGraph.size(); row++) {
            missing.add(quad(Quad.defaultGraphIRI, ofDefaultGraph.row(row)));
        }
        Rows ofNamedGraphs = quads.without(other.quads, numbersThere);
        for (int row = 0; row < ofNamedGraphs.size(); row++) {
            int[] numbers = ofNamedGraphs.row(row);
            missing.add(quad(term(numbers[GRAPH]), numbers));
        }
        return missing;
    }

    private Quad quad(Node graph, int... numbers) {
        return Quad.create(graph, term(numbers[SUBJECT]), term(numbers[PREDICATE]), term(numbers[OBJECT]));
    }

    /** How many statements there are in the default graph and in the named ones. */
    public long size() {
        return (long) triples.size() + quads.size();
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
