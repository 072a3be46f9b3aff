package org.policygraph.questions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.query.PreparedQuery;

/**
 * A question with the values of its parameters, checked against a release.
 *
 * @param catalogue the release
 * @param values the values by parameter, in the order of the file; an optional parameter may have none
 */
public record Asked(ReadyQuestion question, Catalogue catalogue, Map<String, Node> values) {

    /** Copies the map, and keeps its order. */
    public Asked {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What is run. */
    public PreparedQuery query() {
        return question.with(values);
    }
}
