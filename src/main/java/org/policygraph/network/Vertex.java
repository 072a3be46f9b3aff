package org.policygraph.network;

import java.util.List;
import java.util.Map;
import org.policygraph.catalogue.Interval;

/**
 * A thing of a network.
 *
 * @param id unique in the network, made of letters, digits, '.', '-' and '_': the slug where the thing has one
 * @param iri of the thing; empty if it has none
 * @param label what to call it
 * @param kinds what it is, by the names of the ontology's classes
 * @param dates its own dates as they are written (EDTF)
 * @param bounds the days that its own dates allow
 * @param measures numbers about it by name, such as {@code strength}
 */
public record Vertex(
        String id,
        String iri,
        String label,
        List<String> kinds,
        List<String> dates,
        Interval bounds,
        Map<String, Double> measures) {

    /** Copies the collections. */
    public Vertex {
        Tokens.require(id);
        kinds = List.copyOf(kinds);
        dates = List.copyOf(dates);
        measures = Map.copyOf(measures);
        measures.keySet().forEach(Tokens::require);
    }
}
