package org.policygraph.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.policygraph.source.SourceException;

class RulesTest {

    private static final String STEP =
            "CONSTRUCT { ?a <urn:reaches> ?c } WHERE { ?a <urn:reaches> ?b . ?b <urn:reaches> ?c }";
    private static final String BACK = "CONSTRUCT { ?b <urn:reachedFrom> ?a } WHERE { ?a <urn:reaches> ?b }";

    @Test
    void appliesRulesUntilTheyAddNothing() {
        Graph chain = GraphMemFactory.createDefaultGraph();
        for (int i = 0; i < 9; i++) {
            chain.add(triple("urn:" + i, "urn:reaches", "urn:" + (i + 1)));
        }
        Graph added = rules(Map.of("a.rq", BACK, "b.rq", STEP)).extend(chain);
        assertThat(added.size()).isEqualTo(36 + 45);
        assertThat(added.contains(triple("urn:9", "urn:reachedFrom", "urn:0"))).isTrue();
        assertThat(chain.size()).isEqualTo(9 + 36 + 45);
    }

    @Test
    void addsNothingThatIsThereAlready() {
        Graph loop = GraphMemFactory.createDefaultGraph();
        loop.add(triple("urn:a", "urn:reaches", "urn:a"));
        assertThat(rules(Map.of("a.rq", STEP)).extend(loop).isEmpty()).isTrue();
    }

    @Test
    void infersNothingOfALiteral() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        graph.add(Triple.create(
                NodeFactory.createURI("urn:a"),
                NodeFactory.createURI("urn:reaches"),
                NodeFactory.createLiteralString("nowhere")));
        assertThat(rules(Map.of("a.rq", BACK)).extend(graph).isEmpty()).isTrue();
    }

    @Test
    void refusesWhatIsNoRule() {
        assertThatThrownBy(() -> rules(Map.of("a.rq", "CONSTRUCT {")))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("rules/a.rq: ");
        assertThatThrownBy(() -> rules(Map.of("a.rq", "SELECT * WHERE { ?a ?b ?c }")))
                .isInstanceOf(SourceException.class)
                .hasMessage("rules/a.rq: a rule is a CONSTRUCT query");
    }

    private static Rules rules(Map<String, String> files) {
        return Rules.parse("rules", new TreeMap<>(files));
    }

    private static Triple triple(String subject, String predicate, String object) {
        return Triple.create(
                NodeFactory.createURI(subject), NodeFactory.createURI(predicate), NodeFactory.createURI(object));
    }
}
