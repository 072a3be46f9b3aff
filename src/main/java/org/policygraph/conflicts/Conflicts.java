package org.policygraph.conflicts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Folded;
import org.policygraph.catalogue.Statement;

/**
 * The matters on which the sources of a release disagree. The ready question {@code cq28-conflicts} tells the same in
 * SPARQL, pair by pair. Immutable.
 */
public final class Conflicts {

    /** By document, then as one reads. */
    static final Comparator<Statement> READING = Comparator.comparing(
                    (Statement statement) -> statement.passage().document().getURI())
            .thenComparingInt(statement -> statement.passage().start())
            .thenComparing(statement -> statement.passage().slug())
            .thenComparing(statement -> statement.claim().getURI());

    private final List<Conflict> all;
    private final Map<Node, List<Conflict>> byThing = new HashMap<>();

    private Conflicts(List<Conflict> all) {
        this.all = List.copyOf(all);
        this.all.forEach(conflict -> conflict.things()
                .forEach(thing -> byThing.computeIfAbsent(thing, none -> new ArrayList<>())
                        .add(conflict)));
    }

    /** Those of a release. */
    public static Conflicts in(Catalogue catalogue) {
        return new Conflicts(Disagreements.in(catalogue).stream()
                .sorted(Comparator.comparing((Conflict conflict) -> Folded.of(label(catalogue, conflict)))
                        .thenComparing(conflict -> conflict.positions()
                                .getFirst()
                                .statement()
                                .claim()
                                .getURI()))
                .toList());
    }

    /** All, by the label of what they are about. */
    public List<Conflict> all() {
        return all;
    }

    /** Those in which anything is said of a thing. */
    public List<Conflict> of(Node thing) {
        return List.copyOf(byThing.getOrDefault(thing, List.of()));
    }

    private static String label(Catalogue catalogue, Conflict conflict) {
        return catalogue.entry(conflict.subjects().getFirst()).map(Entry::label).orElse("");
    }
}
