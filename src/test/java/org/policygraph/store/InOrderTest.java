package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    private static final List<Node> NAMES = List.of("a", "a#b", "a/b", "B", "é", "\ud83c\udf0d").stream()
            .map(name -> NodeFactory.createURI("http://example/" + name))
            .toList();
    private static final List<Node> VALUES = List.of(
            NAMES.getFirst(),
            NodeFactory.createLiteralString("a"),
            NodeFactory.createLiteralLang("a", "en"),
            NodeFactory.createLiteralString("a\nb"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isThatOfWhatIsWrittenWhateverTheOrderBefore(long seed) {
        var random = new Random(seed);
        var quads = new ArrayList<Quad>();
        for (int count = 0; count < 300; count++) {
            quads.add(Quad.create(one(random, NAMES), one(random, NAMES), one(random, NAMES), one(random, VALUES)));
        }
        List<Quad> sorted = InOrder.of(quads);
        Collections.shuffle(quads, random);

        assertThat(sorted)
                .isEqualTo(InOrder.of(quads))
                .isSortedAccordingTo(
                        Comparator.comparing((Quad quad) -> quad.getGraph().toString())
                                .thenComparing(quad -> quad.getSubject().toString())
                                .thenComparing(quad -> quad.getPredicate().toString())
                                .thenComparing(quad -> quad.getObject().toString()));
        assertThat(sorted).containsExactlyInAnyOrderElementsOf(quads);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(InOrder.of(List.of())).isEmpty();
    }

    private static Node one(Random random, List<Node> terms) {
        return terms.get(random.nextInt(terms.size()));
    }
}
