package org.policygraph.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policygraph.catalogue.Interval;

/**
 * What connects two things of a network.
 *
 * @param id unique in the network, made of letters, digits, '.', '-' and '_'
 * @param source the id of the vertex that it begins at
 * @param target the id of the vertex that it leads to
 * @param directed whether it matters which end is which
 * @param predicate the IRI of the predicate; empty if it is none of the ontology's, as that two things occur together
 * @param label what to call the relation
 * @param weight how strong it is, more than 0: how many passages say so, unless the network says otherwise
 * @param evidence the passages that say so, the best first; empty where no source does, as in the topic scheme
 * @param measures numbers about it by name
 */
public record Edge(
        String id,
        String source,
        String target,
        boolean directed,
        String predicate,
        String label,
        double weight,
        List<Evidence> evidence,
        Map<String, Double> measures) {

    /** Copies the collections. */
    public Edge {
        Tokens.require(id);
        if (!(weight > 0)) {
            throw new IllegalArgumentException("an edge weighs more than 0, and '" + id + "' " + weight);
        }
        evidence = List.copyOf(evidence);
        measures = Map.copyOf(measures);
        measures.keySet().forEach(Tokens::require);
    }

    /** When it holds, as far as passages say: several times where several passages name one; none if none does. */
    public List<Interval> times() {
        return dated().map(Evidence::bounds).distinct().toList();
    }

    /** The same as it is written (EDTF). */
    public List<String> written() {
        return dated().map(Evidence::time).distinct().toList();
    }

    private Stream<Evidence> dated() {
        return evidence.stream().filter(each -> each.bounds().isKnown());
    }
}
