package org.policygraph.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.source.SourceException;

class RulesTest {

    private static final String STEP =
            "CONSTRUCT { ?a <urn:reaches> ?c } WHERE { ?a <urn:reaches> ?b . ?b <urn:reaches> ?c }";
    private static final String BACK = "CONSTRUCT { ?b <urn:reachedFrom> ?a } WHERE { ?a <urn:reaches> ?b }";

    private static final Rules RULES = rules(Map.of("a.rq", BACK, "b.rq", STEP));

    @Test
    void appliesRulesUntilTheyAddNothing() {
        Set<Triple> chain = chain(9);
        Set<Triple> added = followsFrom(chain);
        assertThat(added).hasSize(36 + 45).contains(triple("urn:9", "urn:reachedFrom", "urn:0"));
    }

    @Test
    void addsNothingThatIsThereAlready() {
        assertThat(followsFrom(Set.of(triple("urn:a", "urn:reaches", "urn:a"))))
                .containsExactly(triple("urn:a", "urn:reachedFrom", "urn:a"));
    }

    @Test
    void infersNothingOfALiteral() {
        assertThat(followsFrom(Set.of(Triple.create(
                        NodeFactory.createURI("urn:a"),
                        NodeFactory.createURI("urn:reaches"),
                        NodeFactory.createLiteralString("nowhere")))))
                .isEmpty();
    }

    /** Cycles are what deleting is hard for: what is withdrawn must not go on resting on itself. */
    @ParameterizedTest
    @MethodSource("seeds")
    void followsChangesAsIfAllWereComputedAnew(long seed) {
        var random = new Random(seed);
        Set<Triple> stated = new HashSet<>();
        Graph facts = GraphMemFactory.createDefaultGraphSameTerm();
        for (int step = 0; step < 30; step++) {
            Set<Triple> withdrawn =
                    stated.stream().filter(triple -> random.nextInt(4) == 0).collect(Collectors.toSet());
            Set<Triple> added = Stream.generate(() -> random(random))
                    .limit(random.nextInt(8))
                    .filter(triple -> !stated.contains(triple))
                    .collect(Collectors.toSet());
            stated.removeAll(withdrawn);
            stated.addAll(added);
            var edited = new EditedFacts(facts);
            RULES.maintain(facts, edited, withdrawn, added, stated::contains);
            Graph anew = GraphMemFactory.createDefaultGraphSameTerm();
            RULES.maintain(GraphMemFactory.createDefaultGraph(), anew, Set.of(), stated, stated::contains);
            assertThat(edited.find().toSet()).isEqualTo(anew.find().toSet());
            edited.removed().forEach(facts::delete);
            edited.added().toList().forEach(facts::add);
            assertThat(facts.find().toSet()).isEqualTo(anew.find().toSet());
        }
    }

    @Test
    void refusesWhatIsNoRule() {
        assertThatThrownBy(() -> rules(Map.of("a.rq", "CONSTRUCT {")))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("rules/a.rq: ");
        assertThatThrownBy(() -> rules(Map.of("a.rq", "SELECT * WHERE { ?a ?b ?c }")))
                .isInstanceOf(SourceException.class)
                .hasMessage("rules/a.rq: a rule is a CONSTRUCT query");
        assertThatThrownBy(
                        () -> rules(Map.of("a.rq", "CONSTRUCT { ?a ?b ?c } WHERE { ?a ?b ?c OPTIONAL { ?c ?d ?e } }")))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("rules/a.rq: a rule has triple patterns");
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Triple random(Random random) {
        return triple("urn:" + random.nextInt(5), "urn:reaches", "urn:" + random.nextInt(5));
    }

    private static Set<Triple> chain(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> triple("urn:" + i, "urn:reaches", "urn:" + (i + 1)))
                .collect(Collectors.toSet());
    }

    private static Set<Triple> followsFrom(Set<Triple> stated) {
        Graph facts = GraphMemFactory.createDefaultGraphSameTerm();
        RULES.maintain(GraphMemFactory.createDefaultGraph(), facts, Set.of(), stated, stated::contains);
        Set<Triple> added = facts.find().toSet();
        added.removeAll(stated);
        return added;
    }

    private static Rules rules(Map<String, String> files) {
        return Rules.parse("rules", new TreeMap<>(files));
    }

    private static Triple triple(String subject, String predicate, String object) {
        return Triple.create(
                NodeFactory.createURI(subject), NodeFactory.createURI(predicate), NodeFactory.createURI(object));
    }
}
