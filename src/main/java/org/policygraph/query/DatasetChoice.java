package org.policygraph.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;

/**
 * Which of the graphs a query reads, as the SPARQL protocol's parameters say it; empty leaves it to the query.
 *
 * @param defaultGraphs the graphs whose union is the default graph
 * @param namedGraphs the graphs that GRAPH finds
 */
public record DatasetChoice(List<String> defaultGraphs, List<String> namedGraphs) {

    /** Leaves it to the query. */
    public static final DatasetChoice OF_THE_QUERY = new DatasetChoice(List.of(), List.of());

    /** Copies the lists. */
    public DatasetChoice {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /** The dataset that the query reads: graphs of this one, never any from elsewhere. */
    DatasetGraph of(DatasetGraph dataset, Query query, boolean knownGraphsOnly) {
        var chosen = isEmpty() ? new DatasetChoice(query.getGraphURIs(), query.getNamedGraphURIs()) : this;
        if (chosen.isEmpty()) {
            return dataset;
        }
        if (knownGraphsOnly) {
            chosen.requireKnown(dataset);
        }
        var description = DatasetDescription.create(chosen.defaultGraphs, chosen.namedGraphs);
        return DynamicDatasets.dynamicDataset(description, dataset, false);
    }

    /** The query without the choice that it makes itself. */
    static Query withoutChoice(Query query) {
        if (!query.hasDatasetDescription()) {
            return query;
        }
        Query plain = query.cloneQuery();
        plain.getGraphURIs().clear();
        plain.getNamedGraphURIs().clear();
        return plain;
    }

    private boolean isEmpty() {
        return defaultGraphs.isEmpty() && namedGraphs.isEmpty();
    }

    private void requireKnown(DatasetGraph dataset) {
        defaultGraphs.forEach(iri -> requireKnown(dataset, "FROM", iri));
        namedGraphs.forEach(iri -> requireKnown(dataset, "FROM NAMED", iri));
    }

    private static void requireKnown(DatasetGraph dataset, String clause, String iri) {
        if (!dataset.containsGraph(iri(iri))) {
            throw new QueryFailure.Forbidden(
                    clause,
                    "%s <%s> is refused, because the release has no such graph and nothing is fetched"
                            .formatted(clause, iri));
        }
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
