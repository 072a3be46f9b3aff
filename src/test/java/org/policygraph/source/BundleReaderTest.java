package org.policygraph.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

class BundleReaderTest {

    private static final String PREFIXES = """
            @prefix id: <https://w3id.org/policygraph/id/> .
            @prefix pg: <https://w3id.org/policygraph/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;
    private static final Names NAMES = Names.standard();

    private final BundleReader reader = new BundleReader(NAMES);

    @Test
    void putsLooseStatementsIntoTheGraphOfTheDocument() {
        Bundle bundle = read(Map.of(
                "claims.trig",
                PREFIXES
                        + "id:x a pg:Forum .\nid:sheet/s1 { id:x pg:addresses id:topic-y . }"
                                .replace("id:sheet/s1", "<https://w3id.org/policygraph/id/sheet/s1>")));

        assertThat(bundle.documents()).containsExactly(NAMES.id("sheet"));
        assertThat(graphs(bundle)).containsExactlyInAnyOrder(NAMES.id("sheet"), NAMES.id("sheet/s1"));
    }

    @Test
    void findsTheDocumentThroughItsPassages() {
        Bundle bundle = read(Map.of("claims.ttl", PREFIXES + "[] a pg:Passage ; pg:inDocument id:sheet ."));

        assertThat(bundle.documents()).containsExactly(NAMES.id("sheet"));
        assertThat(graphs(bundle)).containsExactly(NAMES.id("sheet"));
    }

    @Test
    void refusesLooseStatementsBesideTwoDocuments() {
        String trig = PREFIXES + "id:a { id:a a pg:Document . }\nid:b { id:b a pg:Document . }\nid:x a pg:Forum .\n";

        assertThatThrownBy(() -> read(Map.of("claims.trig", trig)))
                .isInstanceOf(SourceException.class)
                .hasMessage("b/claims.trig:6: this statement stands outside any graph, and the bundle describes several"
                        + " documents (https://w3id.org/policygraph/id/a, https://w3id.org/policygraph/id/b);"
                        + " put it into the graph of one of them");
    }

    @Test
    void takesTwoDocumentsWhoseStatementsStandInGraphs() {
        String trig = PREFIXES + "id:a { id:a a pg:Document . }\nid:b { id:b a pg:Document . }\n";

        assertThat(read(Map.of("claims.trig", trig)).documents()).hasSize(2);
    }

    @Test
    void refusesOneTextForTwoDocuments() {
        String trig = PREFIXES + "id:a { id:a a pg:Document . }\nid:b { id:b a pg:Document . }\n";

        assertThatThrownBy(() -> read(Map.of("claims.trig", trig, "text.txt", "x")))
                .hasMessageContaining("b/text.txt: cannot be told apart between")
                .hasMessageContaining("give each document a bundle of its own");
    }

    @Test
    void refusesABundleWithoutADocument() {
        assertThatThrownBy(() -> read(Map.of("claims.ttl", PREFIXES + "id:x a pg:Forum .")))
                .hasMessageStartingWith("b: describes no document: no graph is named");
    }

    @Test
    void refusesAFolderWithoutRdf() {
        assertThatThrownBy(() -> read(Map.of("text.txt", "x")))
                .hasMessage("b: holds no RDF file (.ttl .trig .nt .nq .rdf .jsonld)");
    }

    @Test
    void keepsTheTextInAGraphOfItsOwn() {
        Bundle bundle = read(Map.of("claims.trig", document(""), "text.txt", "One\fTwo"));

        assertThat(bundle.statements())
                .extracting(SourcedQuad::quad)
                .contains(Quad.create(
                        NAMES.id("sheet/text"),
                        NAMES.id("sheet"),
                        Pg.TEXT,
                        org.apache.jena.graph.NodeFactory.createLiteralString("One\fTwo")));
    }

    @Test
    void refusesATextThatIsNotUtf8() {
        byte[] latin = {'O', 'n', 'e', '\n', (byte) 0xE4};
        var files =
                new TreeMap<String, byte[]>(Map.of("claims.trig", document("").getBytes(UTF_8), "text.txt", latin));

        assertThatThrownBy(() -> reader.read(new SourceFolder("b", files)))
                .hasMessage("b/text.txt:2: byte 4 (0xE4) is not UTF-8; save the file as UTF-8");
    }

    @Test
    void givesBlankNodesNamesThatDependOnWhatIsSaidOfThem() {
        String one = document("id:x pg:part _:a , _:b . _:a skos:note \"one\" . _:b skos:note \"two\" .");
        String other = document("_:q skos:note \"two\" . _:p skos:note \"one\" . id:x pg:part _:q , _:p .");

        Set<Quad> first = quads(read(Map.of("claims.trig", one)));

        assertThat(first).isEqualTo(quads(read(Map.of("claims.trig", other))));
        assertThat(first)
                .noneMatch(
                        quad -> quad.getObject().isBlank() || quad.getSubject().isBlank());
    }

    @Test
    void keepsBlankNodesOfDifferentFilesApart() {
        String one = document("id:x pg:part _:a . _:a skos:note \"one\" .");
        String other = document("id:y pg:part _:a . _:a skos:note \"two\" .");

        Set<Quad> quads = quads(read(Map.of("a.trig", one, "b.trig", other)));

        Set<Node> parts = quads.stream()
                .filter(quad -> quad.getPredicate().getLocalName().equals("part"))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
        assertThat(parts).hasSize(2);
    }

    @Test
    void readsListsOfEqualMembers() {
        String list = document("id:x pg:list ( " + "\"same\" ".repeat(60) + ") .");

        assertThat(read(Map.of("claims.trig", list)).statements()).hasSize(1 + 1 + 120);
    }

    @Test
    void readsOneBody() {
        Bundle bundle = reader.read("request", document("").getBytes(UTF_8), RdfSyntax.TRIG);

        assertThat(bundle.documents()).containsExactly(NAMES.id("sheet"));
        assertThat(bundle.digest()).hasSize(64);
    }

    @Test
    void movesTheBundleToAnotherBase() {
        var moved = new BundleReader(new Names("https://example.org/"));

        Bundle bundle = moved.read(folder(Map.of("claims.trig", document(""), "text.txt", "x")));

        assertThat(bundle.documentNames()).containsExactly("https://example.org/id/sheet");
        assertThat(graphs(bundle))
                .extracting(Node::getURI)
                .containsExactlyInAnyOrder("https://example.org/id/sheet", "https://example.org/id/sheet/text");
    }

    private static String document(String more) {
        return PREFIXES + "id:sheet { id:sheet a pg:FactSheet . " + more + " }\n";
    }

    private Bundle read(Map<String, String> files) {
        return reader.read(folder(files));
    }

    private static SourceFolder folder(Map<String, String> files) {
        var content = new TreeMap<String, byte[]>();
        files.forEach((name, text) -> content.put(name, text.getBytes(UTF_8)));
        return new SourceFolder("b", content);
    }

    private static Set<Quad> quads(Bundle bundle) {
        List<Quad> quads = bundle.statements().stream().map(SourcedQuad::quad).toList();
        return new HashSet<>(quads);
    }

    private static Set<Node> graphs(Bundle bundle) {
        return bundle.statements().stream()
                .map(sourced -> sourced.quad().getGraph())
                .collect(Collectors.toSet());
    }
}
