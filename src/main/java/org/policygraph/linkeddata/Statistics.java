package org.policygraph.linkeddata;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.store.ReleaseView;

/**
 * How much a release says, counted once a release over its default graph.
 *
 * @param triples how many statements there are
 * @param subjects how many things and terms something is said of
 * @param objects how many different things and values are said
 * @param classes how many things each class has, the largest first
 * @param properties how often each property is used, the most used first
 */
record Statistics(long triples, long subjects, long objects, List<Count> classes, List<Count> properties) {

    /**
     * How often a term is used.
     *
     * @param uses of a class how many things have it, of a property how many statements
     * @param subjects of how many things a property says something; of a class the same as its uses
     */
    record Count(Node term, long uses, long subjects) {}

    private static final Comparator<Count> MOST = Comparator.comparingLong(Count::uses)
            .reversed()
            .thenComparing(count -> count.term().toString());

    Statistics {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
    }

    static Statistics of(ReleaseView view) {
        DatasetGraph dataset = view.dataset();
        return Txn.calculateRead(dataset, () -> count(dataset));
    }

    /** How often a term is used; 0 of what is used nowhere. */
    long uses(Node term) {
        return Stream.concat(classes.stream(), properties.stream())
                .filter(count -> count.term().equals(term))
                .mapToLong(Count::uses)
                .sum();
    }

    private static Statistics count(DatasetGraph dataset) {
        var subjects = new HashSet<Node>();
        var objects = new HashSet<Node>();
        Map<Node, Long> classes = new HashMap<>();
        Map<Node, Long> properties = new HashMap<>();
        Map<Node, Set<Node>> described = new HashMap<>();
        long triples = 0;
        var all = dataset.getDefaultGraph().find();
        while (all.hasNext()) {
            var triple = all.next();
            triples++;
            subjects.add(triple.getSubject());
            objects.add(triple.getObject());
            properties.merge(triple.getPredicate(), 1L, Long::sum);
            described
                    .computeIfAbsent(triple.getPredicate(), none -> new HashSet<>())
                    .add(triple.getSubject());
            if (triple.getPredicate().equals(RDF.Nodes.type)
                    && triple.getObject().isURI()) {
                classes.merge(triple.getObject(), 1L, Long::sum);
            }
        }
        return new Statistics(
                triples,
                subjects.size(),
                objects.size(),
                classes.entrySet().stream()
                        .map(entry -> new Count(entry.getKey(), entry.getValue(), entry.getValue()))
                        .sorted(MOST)
                        .toList(),
                properties.entrySet().stream()
                        .map(entry -> new Count(
                                entry.getKey(),
                                entry.getValue(),
                                described.getOrDefault(entry.getKey(), Set.of()).size()))
                        .sorted(MOST)
                        .toList());
    }
}
