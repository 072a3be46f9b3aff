package org.policygraph.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.policygraph.source.SourceException;

/**
 * Rules that are applied until they add nothing more, and whose conclusions follow changes of what they were drawn from:
 * delete and rederive (A. Gupta, I. S. Mumick, V. S. Subrahmanian: Maintaining Views Incrementally, SIGMOD 1993), with
 * what is stated never doubted.
 */
final class Rules {

    private final List<Rule> rules;
    private final PatternIndex<Use> byPattern = new PatternIndex<>();
    private final PatternIndex<Rule> byHead = new PatternIndex<>();

    private Rules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            byHead.add(rule.head(), rule);
            for (int place = 0; place < rule.body().size(); place++) {
                byPattern.add(rule.body().get(place), new Use(rule, place));
            }
        }
    }

    /**
     * Parses {@code .rq} files.
     *
     * @throws SourceException if one is not a rule
     */
    static Rules parse(String folder, SortedMap<String, String> files) {
        var rules = new ArrayList<Rule>();
        files.forEach((file, text) -> RuleReader.read(folder + "/" + file, text).forEach(rules::add));
        return new Rules(rules);
    }

    /** The rules about data that these rules are for a schema; for data that do not change the schema. */
    Rules about(Graph schema) {
        Graph closed = GraphMemFactory.createDefaultGraph();
        List<Triple> stated = schema.find().toList();
        maintain(GraphMemFactory.createDefaultGraph(), closed, List.of(), stated, triple -> true);
        return new Rules(rules.stream()
                .flatMap(rule -> rule.given(closed, Rules::isOfSchema))
                .toList());
    }

    /**
     * Brings conclusions up to date.
     *
     * @param before what was so, with all that follows from it
     * @param facts the same; is changed to what is so now, with all that follows from it
     * @param withdrawn what was stated and is no more
     * @param stated what was not stated and is now
     * @param isStated whether something is stated now
     */
    void maintain(
            Graph before,
            Graph facts,
            Collection<Triple> withdrawn,
            Collection<Triple> stated,
            Predicate<Triple> isStated) {
        Set<Triple> doubtful = doubtful(before, withdrawn, isStated);
        doubtful.forEach(facts::delete);
        var coming = new ArrayDeque<>(stated);
        doubtful.stream().filter(triple -> follows(triple, facts)).forEach(coming::add);
        var conclusions = new ArrayList<Triple>();
        while (!coming.isEmpty()) {
            Triple triple = coming.poll();
            if (!facts.contains(triple)) {
                facts.add(triple);
                conclude(triple, facts, conclusions::add);
                conclusions.stream().filter(next -> !facts.contains(next)).forEach(coming::add);
                conclusions.clear();
            }
        }
    }

    /** What rests on something that is withdrawn, though it may rest on something else as well. */
    private Set<Triple> doubtful(Graph before, Collection<Triple> withdrawn, Predicate<Triple> isStated) {
        var doubtful = new LinkedHashSet<>(withdrawn);
        var open = new ArrayDeque<>(doubtful);
        while (!open.isEmpty()) {
            conclude(open.poll(), before, conclusion -> {
                if (!isStated.test(conclusion) && doubtful.add(conclusion)) {
                    open.add(conclusion);
                }
            });
        }
        return doubtful;
    }

    private void conclude(Triple triple, Graph graph, Consumer<Triple> conclusions) {
        byPattern.forEach(triple, use -> use.rule().conclude(use.place(), triple, graph, conclusions));
    }

    private boolean follows(Triple triple, Graph graph) {
        var found = new ArrayList<Rule>();
        byHead.forEach(triple, rule -> {
            if (found.isEmpty() && rule.concludes(triple, graph)) {
                found.add(rule);
            }
        });
        return !found.isEmpty();
    }

    /** The vocabularies in which the ontology speaks about its own terms, which nothing else may speak about. */
    private static boolean isOfSchema(Triple pattern) {
        Node term = pattern.getPredicate().equals(RDF.type.asNode()) ? pattern.getObject() : pattern.getPredicate();
        return term.isURI()
                && (term.equals(RDF.first.asNode())
                        || term.equals(RDF.rest.asNode())
                        || Stream.of(RDFS.getURI(), OWL.getURI()).anyMatch(term.getURI()::startsWith));
    }

    private record Use(Rule rule, int place) {}
}
