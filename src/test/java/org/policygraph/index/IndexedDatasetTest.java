package org.policygraph.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jena's transactional dataset in memory is the oracle. */
class IndexedDatasetTest {

    private static final int PATTERNS = 400;

    private static final List<Node> NAMES = IntStream.range(0, 12)
            .mapToObj(number -> NodeFactory.createURI("http://example/" + number))
            .toList();
    private static final List<Node> GRAPHS = List.of(NAMES.get(0), NAMES.get(1), NAMES.get(2), Quad.defaultGraphIRI);
    private static final List<Node> LITERALS =
            List.of(NodeFactory.createLiteralString("1"), NodeFactory.createLiteralLang("1", "en"));

    private static final List<Node> AWKWARD = List.of(
            NodeFactory.createURI("http://example/"),
            NodeFactory.createURI("http://example/a.b."),
            NodeFactory.createURI("http://example/a/b#c?d=e&f"),
            NodeFactory.createURI("http://example/%C3%BC-\u00fc"),
            NodeFactory.createLiteralString("\"quoted\"\\\n\t\u0000'\ud83c\udf0d"),
            NodeFactory.createLiteralDT("-1.0", XSDDatatype.XSDdecimal),
            NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean),
            NodeFactory.createLiteralDT("+", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("e5", XSDDatatype.XSDdouble),
            NodeFactory.createLiteralDT("1.", XSDDatatype.XSDdecimal),
            NodeFactory.createLiteralLang("mehr", "de-at"),
            RDF.Nodes.type,
            NodeFactory.createLiteralDT("2014-02~", TypeMapper.getInstance().getSafeTypeByName("http://example/edtf")));

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatTheOracleFinds(long seed) {
        var random = new Random(seed);
        DatasetGraph oracle = random(random, random.nextInt(3000));
        IndexedDataset indexed = IndexedDataset.of(oracle);
        Txn.executeRead(oracle, () -> {
            for (int i = 0; i < PATTERNS; i++) {
                Quad pattern = pattern(random);
                assertThat(quads(indexed.find(pattern)))
                        .as("%s", pattern)
                        .containsExactlyInAnyOrderElementsOf(quads(oracle.find(pattern)));
                assertThat(indexed.contains(pattern)).isEqualTo(oracle.contains(pattern));
            }
            assertThat(quads(indexed.getUnionGraph().find()))
                    .containsExactlyInAnyOrderElementsOf(
                            quads(oracle.getUnionGraph().find()));
            assertThat(quads(indexed.listGraphNodes()))
                    .containsExactlyInAnyOrderElementsOf(quads(oracle.listGraphNodes()));
            assertThat(indexed.size()).isEqualTo(oracle.size());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverSaysFewerThanThereAre(long seed) {
        var random = new Random(seed);
        QuadIndex index = IndexedDataset.of(random(random, 500)).index();
        for (int i = 0; i < PATTERNS; i++) {
            int[] pattern = IntStream.range(0, random.nextBoolean() ? 3 : 4)
                    .map(place -> random.nextBoolean() ? QuadIndex.ANY : index.number(one(random, NAMES)))
                    .toArray();
            Matches matches = index.matches(pattern);
            int count = 0;
            while (matches.next()) {
                count++;
            }
            assertThat(index.atMost(pattern)).isGreaterThanOrEqualTo(count);
            if (count == 0 && pattern.length == 3) {
                assertThat(index.atMost(pattern)).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesItsLinesInTheirOrder(long seed) throws IOException {
        DatasetGraph dataset = random(new Random(seed), 400);
        var lines = Txn.calculateRead(
                dataset,
                () -> quads(dataset.find()).stream()
                        .filter(quad -> !quad.getGraph().equals(NAMES.get(1)))
                        .map(IndexedDatasetTest::line)
                        .sorted()
                        .toList());
        var written = new ByteArrayOutputStream();
        IndexedDataset.of(dataset).writeSorted(written, NAMES.get(1));
        assertThat(written.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(lines);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesTrigThatSaysTheSame(long seed) throws IOException {
        DatasetGraph dataset = random(new Random(seed), 400);
        Txn.executeWrite(
                dataset,
                () -> GRAPHS.forEach(graph -> AWKWARD.forEach(term -> {
                    dataset.add(graph, NAMES.get(3), RDF.Nodes.type, term);
                    dataset.add(graph, RDF.Nodes.type, NAMES.get(3), term);
                })));
        Set<Quad> all = Txn.calculateRead(
                dataset,
                () -> quads(dataset.find()).stream()
                        .filter(quad -> !quad.getGraph().equals(NAMES.get(1)))
                        .collect(Collectors.toSet()));
        var written = new ByteArrayOutputStream();
        IndexedDataset.of(dataset).writeTrig(written, Map.of("ex", "http://example/"), NAMES.get(1));
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(written.toByteArray()))
                .lang(Lang.TRIG)
                .parse(read);
        assertThat(quads(read.find())).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void writesNoBlockWhereThereIsNothing() throws IOException {
        var written = new ByteArrayOutputStream();
        IndexedDataset.EMPTY.writeTrig(written, Map.of("ex", "http://example/"), NAMES.get(1));
        assertThat(written.toString(StandardCharsets.UTF_8).strip()).isEqualTo("@prefix ex: <http://example/> .");
    }

    @Test
    void takesAQuadOnceHoweverOftenItComes() {
        var indexed = IndexedDataset.of(random(new Random(1), 50));
        var again = indexed.changing();
        indexed.find().forEachRemaining(again::add);
        Quad other = Quad.create(NAMES.get(0), NAMES.get(1), NAMES.get(2), NodeFactory.createLiteralString("new"));
        again.add(other);
        again.add(other);
        assertThat(quads(again.indexed().find())).hasSize(quads(indexed.find()).size() + 1);
        assertThat(indexed.contains(other)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesAsASetDoes(long seed) {
        var random = new Random(seed);
        Set<Quad> oracle = new HashSet<>();
        IndexedDataset indexed = IndexedDataset.EMPTY;
        for (int step = 0; step < 12; step++) {
            List<Quad> removed = quads(random(random, random.nextInt(200)).find());
            List<Quad> added = quads(random(random, random.nextInt(200)).find());
            DatasetIndexer changing = indexed.changing();
            removed.forEach(changing::remove);
            added.forEach(changing::add);
            IndexedDataset changed = changing.indexed();
            Set<Quad> before = Set.copyOf(oracle);
            removed.forEach(oracle::remove);
            oracle.addAll(added);
            assertThat(quads(changed.find())).doesNotHaveDuplicates().hasSameElementsAs(oracle);
            assertThat(oracle).allMatch(changed::contains);
            assertThat(changed.without(indexed)).hasSameElementsAs(minus(oracle, before));
            assertThat(indexed.without(changed)).hasSameElementsAs(minus(before, oracle));
            for (Node name : NAMES) {
                assertThat(quads(changed.find(Node.ANY, name, Node.ANY, Node.ANY)))
                        .hasSameElementsAs(oracle.stream()
                                .filter(quad -> quad.getSubject().equals(name))
                                .toList());
                assertThat(quads(changed.find(Node.ANY, Node.ANY, Node.ANY, name)))
                        .hasSameElementsAs(oracle.stream()
                                .filter(quad -> quad.getObject().equals(name))
                                .toList());
            }
            indexed = changed;
        }
    }

    private static Set<Quad> minus(Set<Quad> some, Set<Quad> others) {
        return some.stream().filter(quad -> !others.contains(quad)).collect(Collectors.toSet());
    }

    @Test
    void isEmptyWhenTheDatasetIs() {
        var indexed = IndexedDataset.of(DatasetGraphFactory.empty());
        assertThat(indexed.isEmpty()).isTrue();
        assertThat(indexed.find(NAMES.get(0), Node.ANY, Node.ANY, Node.ANY)).isExhausted();
        assertThat(indexed.listGraphNodes()).isExhausted();
    }

    @Test
    void staysAsItIsWhenTheDatasetChanges() {
        DatasetGraph dataset = random(new Random(1), 10);
        var indexed = IndexedDataset.of(dataset);
        int before = quads(indexed.find()).size();
        Txn.executeWrite(dataset, dataset::clear);
        assertThat(quads(indexed.find())).hasSize(before);
    }

    @Test
    void refusesToBeWritten() {
        var indexed = IndexedDataset.of(random(new Random(1), 10));
        Quad quad = Quad.create(NAMES.get(0), NAMES.get(1), NAMES.get(2), NAMES.get(3));
        assertThatThrownBy(() -> indexed.add(quad)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> indexed.delete(quad)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> indexed.begin(ReadWrite.WRITE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> indexed.removeGraph(NAMES.get(0))).isInstanceOf(UnsupportedOperationException.class);
    }

    private static DatasetGraph random(Random random, int size) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> {
            for (int i = 0; i < size; i++) {
                Node object = random.nextInt(4) == 0 ? one(random, LITERALS) : one(random, NAMES);
                dataset.add(one(random, GRAPHS), one(random, NAMES), one(random, NAMES), object);
            }
        });
        return dataset;
    }

    private static String line(Quad quad) {
        String graph = quad.isDefaultGraph() ? "" : NodeFmtLib.strNT(quad.getGraph()) + " ";
        return NodeFmtLib.strNT(quad.getSubject()) + " " + NodeFmtLib.strNT(quad.getPredicate()) + " "
                + NodeFmtLib.strNT(quad.getObject()) + " " + graph + ".";
    }

    private static Quad pattern(Random random) {
        return Quad.create(
                random.nextBoolean() ? Node.ANY : one(random, GRAPHS),
                random.nextBoolean() ? Node.ANY : one(random, NAMES),
                random.nextBoolean() ? Node.ANY : one(random, NAMES),
                random.nextBoolean() ? Node.ANY : one(random, LITERALS));
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static <T> List<T> quads(Iterator<T> found) {
        var all = new ArrayList<T>();
        found.forEachRemaining(all::add);
        return all;
    }
}
