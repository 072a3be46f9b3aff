package org.policygraph.catalogue;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What somebody looks for; whatever is empty restricts nothing, and everything else must hold together.
 *
 * @param linked things that it must be linked with
 * @param documents documents that must speak of it
 * @param types classes of which it must have one
 * @param predicates predicates of which a statement must use one
 * @param modalities modalities of which a passage must have one
 * @param dates the days with which its own must overlap
 * @param words folded words that must all occur in its labels, or in one quote that speaks of it
 */
public record Selection(
        List<Node> linked,
        List<Node> documents,
        Set<Node> types,
        Set<Node> predicates,
        Set<String> modalities,
        Interval dates,
        List<String> words) {

    /** Which restricts nothing. */
    public static final Selection ALL =
            new Selection(List.of(), List.of(), Set.of(), Set.of(), Set.of(), Interval.UNKNOWN, List.of());

    /** Copies its collections. */
    public Selection {
        linked = List.copyOf(linked);
        documents = List.copyOf(documents);
        types = Set.copyOf(types);
        predicates = Set.copyOf(predicates);
        modalities = Set.copyOf(modalities);
        words = List.copyOf(words);
    }

    /** The folded words of a text that somebody typed. */
    public static List<String> words(String typed) {
        return Folded.words(typed);
    }
}
