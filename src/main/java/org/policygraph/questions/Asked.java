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
 * @param moment which moment it was asked about, by parameter, as it was given; empty for the newest release
 */
public record Asked(ReadyQuestion question, Catalogue catalogue, Map<String, Node> values, Map<String, String> moment) {

    /** Copies the maps, and keeps their order. */
    public Asked {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        moment = Collections.unmodifiableMap(new LinkedHashMap<>(moment));
    }

    /** The same, asked about a moment. */
    public Asked at(Map<String, String> otherMoment) {
        return new Asked(question, catalogue, values, otherMoment);
    }

    /** What is run. */
    public PreparedQuery query() {
        return question.with(values);
    }
}
