package org.policygraph.connections;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Statement;

/**
 * Which connections are looked for; whatever is empty restricts nothing.
 *
 * @param times days in each of which a statement may hold; only what is known not to is left out
 * @param predicates predicates of which the evidence must use one
 * @param without predicates that the evidence must not use
 * @param documents documents of which one must say so
 * @param modalities modalities of which a passage must have one
 * @param scheme whether links of the topic scheme count, too
 * @param maxLength how many hops a path has at most, from 1 to {@value #MOST_HOPS}
 */
public record Wanted(
        List<Interval> times,
        Set<Node> predicates,
        Set<Node> without,
        Set<Node> documents,
        Set<String> modalities,
        boolean scheme,
        int maxLength) {

    /** How long a path may be. */
    public static final int MOST_HOPS = 6;

    /** Copies the collections. */
    public Wanted {
        times = List.copyOf(times);
        predicates = Set.copyOf(predicates);
        without = Set.copyOf(without);
        documents = Set.copyOf(documents);
        modalities = Set.copyOf(modalities);
        if (maxLength < 1 || maxLength > MOST_HOPS) {
            throw new IllegalArgumentException("a path has 1 to " + MOST_HOPS + " hops, not " + maxLength);
        }
    }

    /** Everything that a passage says, up to a length. */
    public static Wanted all(int maxLength) {
        return new Wanted(List.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, maxLength);
    }

    /** Whether every statement is wanted. */
    boolean isOpen() {
        return times.isEmpty()
                && predicates.isEmpty()
                && without.isEmpty()
                && documents.isEmpty()
                && modalities.isEmpty();
    }

    /** Whether two statements of one qualified relation are wanted, or one that is given twice. */
    boolean wants(Statement first, Statement second) {
        return mayBeWanted(first)
                && mayBeWanted(second)
                && (predicates.isEmpty()
                        || predicates.contains(first.predicate())
                        || predicates.contains(second.predicate()));
    }

    /** Whether a link of the topic scheme is; it is said by no document and at no time. */
    boolean wants(Triple link) {
        return scheme
                && documents.isEmpty()
                && modalities.isEmpty()
                && !without.contains(link.getPredicate())
                && (predicates.isEmpty() || predicates.contains(link.getPredicate()));
    }

    /** Whether something with these bounds may hold at all times that are asked for. */
    boolean mayHold(Interval bounds) {
        return !bounds.isKnown() || times.stream().allMatch(bounds::overlaps);
    }

    private boolean mayBeWanted(Statement statement) {
        return (documents.isEmpty() || documents.contains(statement.passage().document()))
                && (modalities.isEmpty()
                        || modalities.contains(statement.passage().modality()))
                && !without.contains(statement.predicate())
                && mayHold(statement.passage().bounds());
    }
}
