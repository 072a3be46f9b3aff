package org.policygraph.query;

/**
 * A SPARQL query.
 *
 * @param datasets which graphs it reads
 */
public record QueryQuestion(PreparedQuery query, DatasetChoice datasets) implements Question {

    @Override
    public String key() {
        // The number of graphs before them, so that no two choices are written the same.
        return "query " + datasets.defaultGraphs().size() + " "
                + datasets.namedGraphs().size() + " " + datasets.defaultGraphs() + datasets.namedGraphs() + "\n"
                + query.text();
    }

    @Override
    public boolean repeatable() {
        return query.repeatable();
    }
}
