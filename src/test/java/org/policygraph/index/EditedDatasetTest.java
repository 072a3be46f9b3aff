package org.policygraph.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditedDatasetTest {

    private static final List<Node> NAMES = LongStream.range(0, 5)
            .mapToObj(number -> NodeFactory.createURI("urn:" + number))
            .toList();

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAsASetThatWasEditedAlike(long seed) {
        var random = new Random(seed);
        DatasetIndexer beginning = IndexedDataset.EMPTY.changing();
        Set<Quad> oracle = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Quad quad = random(random);
            beginning.add(quad);
            oracle.add(quad);
        }
        Set<Quad> before = Set.copyOf(oracle);
        var edited = new EditedDataset(beginning.indexed());
        for (int i = 0; i < 200; i++) {
            Quad quad = random(random);
            if (random.nextBoolean()) {
                edited.add(quad);
                oracle.add(quad);
            } else {
                edited.delete(quad);
                oracle.remove(quad);
            }
        }
        Node graph = NAMES.get(1);
        edited.removeGraph(graph);
        oracle.removeIf(quad -> quad.getGraph().equals(graph));
        assertThat(edited.find()).toIterable().containsExactlyInAnyOrderElementsOf(oracle);
        assertThat(Iter.toList(edited.listGraphNodes()))
                .containsExactlyInAnyOrderElementsOf(oracle.stream()
                        .filter(quad -> !quad.isDefaultGraph())
                        .map(Quad::getGraph)
                        .distinct()
                        .toList());
        var after = new ArrayList<>(before);
        after.removeAll(edited.removed());
        edited.added().forEachRemaining(after::add);
        assertThat(after).containsExactlyInAnyOrderElementsOf(oracle);
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static Quad random(Random random) {
        Node graph = random.nextInt(4) == 0 ? Quad.defaultGraphIRI : any(random);
        return Quad.create(graph, any(random), any(random), any(random));
    }

    private static Node any(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
