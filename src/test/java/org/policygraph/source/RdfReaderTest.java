package org.policygraph.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.vocabulary.Names;

class RdfReaderTest {

    private static final String BASE = "https://w3id.org/policygraph/id/";
    private final RdfReader reader = new RdfReader(Names.standard());

    @ParameterizedTest
    @EnumSource
    void readsTheSameStatementsFromEachSyntax(RdfSyntax syntax) {
        List<Quad> quads = quads(sample(syntax), syntax);

        Node dialogue = NodeFactory.createURI(BASE + "dialogue");
        assertThat(quads)
                .extracting(Quad::asTriple)
                .extracting(triple -> triple.getSubject(), triple -> triple.getObject())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(dialogue, NodeFactory.createLiteralLang("Größe 🜁", "de")),
                        org.assertj.core.groups.Tuple.tuple(
                                dialogue, NodeFactory.createLiteralDT("53", XSDDatatype.XSDinteger)),
                        org.assertj.core.groups.Tuple.tuple(dialogue, NodeFactory.createURI(BASE + "topic-x")));
    }

    @ParameterizedTest
    @EnumSource(names = {"TRIG", "N_QUADS", "JSON_LD"})
    void keepsTheGraphsOfSyntaxesThatHaveThem(RdfSyntax syntax) {
        Node graph = NodeFactory.createURI(BASE + "sheet/s1");

        assertThat(quads(sample(syntax), syntax)).extracting(Quad::getGraph).containsOnly(graph);
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "N_TRIPLES", "RDF_XML"})
    void leavesStatementsOfTheOthersOutsideAnyGraph(RdfSyntax syntax) {
        assertThat(quads(sample(syntax), syntax)).allMatch(Quad::isDefaultGraph);
    }

    @ParameterizedTest
    @EnumSource(names = "JSON_LD", mode = EnumSource.Mode.EXCLUDE)
    void saysOnWhichLineAStatementStands(RdfSyntax syntax) {
        assertThat(reader.read("f", sample(syntax).getBytes(UTF_8), syntax, BASE))
                .extracting(SourcedQuad::location)
                .allMatch(location -> location.line() > 0);
    }

    @Test
    void countsLinesFromOne() {
        String turtle = "@prefix id: <" + BASE + "> .\n\nid:a id:b id:c .\n\nid:d\n    id:e\n    id:f .\n";

        assertThat(reader.read("f.ttl", turtle.getBytes(UTF_8), RdfSyntax.TURTLE, BASE))
                .extracting(sourced -> sourced.location().toString())
                .containsExactly("f.ttl:3", "f.ttl:7");
    }

    @ParameterizedTest
    @CsvSource({
        "TURTLE,   3, '<a:a> <a:b> <a:c> .\n\n<a:a> <a:b> ; ; , .\n'",
        "TRIG,     4, '<a:g> {\n  <a:a> <a:b> <a:c> .\n\n  <a:a> <a:b> }\n'",
        "N_TRIPLES,2, '<a:a> <a:b> <a:c> .\n<a:a> <a:b> .\n'",
        "N_QUADS,  2, '<a:a> <a:b> <a:c> <a:g> .\n<a:a> <a:b> <a:c> \"g\" .\n'",
        "RDF_XML,  3, '<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description>\n</rdf:RDF>'",
        "JSON_LD,  3, '{\n  \"@id\": \"a:a\",\n  \"a:b\": ]\n}\n'",
    })
    void tellsTheLineOfASyntaxError(RdfSyntax syntax, int line, String broken) {
        assertThatThrownBy(() -> quads(broken, syntax))
                .isInstanceOf(SourceException.class)
                .hasMessageMatching("(?s)file:" + line + ": \\S.*");
    }

    @Test
    void refusesWhatIsNotUtf8AndSaysOnWhichLine() {
        byte[] latin = "<a:a> <a:b> \"x\" .\n<a:a> <a:b> \"Gr\u00f6\u00dfe\" .\n"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> reader.read("f.ttl", latin, RdfSyntax.TURTLE, BASE))
                .isInstanceOf(SourceException.class)
                .hasMessage("f.ttl:2: byte 33 (0xF6) is not UTF-8; save the file as UTF-8");
    }

    @Test
    void refusesACharacterThatIsCutOffAtTheEnd() {
        byte[] cut = {'"', (byte) 0xC3};

        assertThatThrownBy(() -> reader.read("f.ttl", cut, RdfSyntax.TURTLE, BASE))
                .hasMessage("f.ttl:1: byte 1 (0xC3) is not UTF-8; save the file as UTF-8");
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(quads("\uFEFF<a:a> <a:b> <a:c> .", RdfSyntax.TURTLE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "\uFEFF"})
    void refusesAnEmptyFile(String empty) {
        assertThatThrownBy(() -> quads(empty, RdfSyntax.TURTLE)).hasMessage("file: is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a:a b> <a:b> <a:c> .",
                "<a:a> <a:b> <a:{c}> .",
                "<a:a> <a:b> \"hello\"@not_a_language .",
                "<a:a> <a:b> \"hello\"@x- .",
                "<a:a> <a:b> \"x\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
                "<a:a> <a:b> \"2014-02-30\"^^<http://www.w3.org/2001/XMLSchema#date> .",
                "<a:a> <a:b> \"perhaps\"^^<http://www.w3.org/2001/XMLSchema#boolean> .",
                "<a:a> <a:b> <<( <a:a> <a:b> <a:c> )>> ."
            })
    void refusesTermsThatOtherParsersOnlyWarnOf(String statement) {
        for (RdfSyntax syntax : List.of(RdfSyntax.TURTLE, RdfSyntax.TRIG, RdfSyntax.N_TRIPLES, RdfSyntax.N_QUADS)) {
            assertThatThrownBy(() -> quads(statement, syntax))
                    .as("%s", syntax)
                    .isInstanceOf(SourceException.class)
                    .hasMessageMatching("(?s)file:1: \\S.*");
        }
    }

    @Test
    void refusesABrokenLiteralInXmlAndJsonToo() {
        String xml = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:a='a:'>"
                + "<rdf:Description rdf:about='a:a'>"
                + "<a:b rdf:datatype='http://www.w3.org/2001/XMLSchema#integer'>x</a:b></rdf:Description></rdf:RDF>";
        String json = "{\"@id\": \"a:a\", \"a:b\":"
                + " {\"@value\": \"x\", \"@type\": \"http://www.w3.org/2001/XMLSchema#integer\"}}";

        assertThatThrownBy(() -> quads(xml, RdfSyntax.RDF_XML)).isInstanceOf(SourceException.class);
        assertThatThrownBy(() -> quads(json, RdfSyntax.JSON_LD)).isInstanceOf(SourceException.class);
    }

    @Test
    void fetchesNothing() throws IOException {
        var requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            String context = "{\"@context\": \"" + address + "context.jsonld\", \"@id\": \"a:a\", \"a:b\": 1}";
            String imported = "{\"@context\": {\"@version\": 1.1, \"@import\": \"" + address + "c\"}, \"a:b\": 1}";
            String document = "<!DOCTYPE rdf:RDF SYSTEM \"" + address + "rdf.dtd\">" + sample(RdfSyntax.RDF_XML);
            String entity = "<!DOCTYPE rdf:RDF [<!ENTITY e SYSTEM \"" + address + "e\">]>"
                    + sample(RdfSyntax.RDF_XML).replace("53", "&e;");

            refused(context, RdfSyntax.JSON_LD);
            refused(imported, RdfSyntax.JSON_LD);
            refused(document, RdfSyntax.RDF_XML);
            refused(entity, RdfSyntax.RDF_XML);
        } finally {
            server.stop(0);
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void saysWhichContextItDoesNotFetchAndOnWhichLine() {
        String inAList = """
                {
                  "@context": ["https://schema.org/", {"a": "a:"}],
                  "@id": "a:a"
                }""";

        assertThatThrownBy(() -> quads(inAList, RdfSyntax.JSON_LD))
                .hasMessage("file:2: the context https://schema.org/ is not fetched; write its terms into the file");
    }

    @Test
    void refusesAContextOnTheDiskAndEntitiesWithin() {
        refused("{\"@context\": \"file:///etc/passwd\", \"@id\": \"a:a\", \"a:b\": 1}", RdfSyntax.JSON_LD);
        refused("<!DOCTYPE x [<!ENTITY e \"ha\">]>" + sample(RdfSyntax.RDF_XML), RdfSyntax.RDF_XML);
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        int depth = 10_000;
        String turtle = "<a:a> <a:b> " + "[ <a:b> ".repeat(depth) + "1" + " ]".repeat(depth) + " .";
        String list = "<a:a> <a:b> " + "( ".repeat(depth) + ") ".repeat(depth) + " .";
        String json = "{\"a:b\":".repeat(depth) + "1" + "}".repeat(depth);

        assertThatThrownBy(() -> quads(turtle, RdfSyntax.TURTLE))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("nested too deeply");
        assertThatThrownBy(() -> quads(list, RdfSyntax.TRIG)).isInstanceOf(SourceException.class);
        assertThatThrownBy(() -> quads(json, RdfSyntax.JSON_LD)).isInstanceOf(SourceException.class);
    }

    @Test
    void movesIdsToTheBaseOfTheDeploymentButNotTheOntology() {
        var moved = new RdfReader(new Names("https://example.org/graph/"));
        String turtle = "<https://w3id.org/policygraph/id/x> a <https://w3id.org/policygraph/ns#Forum> .";

        Quad quad = moved.read("f", turtle.getBytes(UTF_8), RdfSyntax.TURTLE, BASE)
                .getFirst()
                .quad();

        assertThat(quad.getSubject().getURI()).isEqualTo("https://example.org/graph/id/x");
        assertThat(quad.getObject().getURI()).isEqualTo("https://w3id.org/policygraph/ns#Forum");
    }

    private void refused(String text, RdfSyntax syntax) {
        assertThatThrownBy(() -> quads(text, syntax)).isInstanceOf(SourceException.class);
    }

    private List<Quad> quads(String text, RdfSyntax syntax) {
        return reader.read("file", text.getBytes(UTF_8), syntax, BASE).stream()
                .map(SourcedQuad::quad)
                .toList();
    }

    private static String sample(RdfSyntax syntax) {
        String lines = "<" + BASE + "dialogue> <a:label> \"Größe \uD83D\uDF01\"@de G.\n"
                + "<" + BASE + "dialogue> <a:count> \"53\"^^<http://www.w3.org/2001/XMLSchema#integer> G.\n"
                + "<" + BASE + "dialogue> <a:addresses> <" + BASE + "topic-x> G.\n";
        String graph = "<" + BASE + "sheet/s1>";
        return switch (syntax) {
            case TURTLE ->
                "<dialogue> <a:label> \"Größe \uD83D\uDF01\"@de ;\n <a:count> 53 ;\n <a:addresses> <topic-x> .\n";
            case TRIG -> graph + " {\n" + lines.replace(" G.", " .") + "}\n";
            case N_TRIPLES -> lines.replace(" G.", " .");
            case N_QUADS -> lines.replace(" G.", " " + graph + " .");
            case RDF_XML -> """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="a:">
                  <rdf:Description rdf:about="dialogue">
                    <a:label xml:lang="de">Größe &#x1F701;</a:label>
                    <a:count rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">53</a:count>
                    <a:addresses rdf:resource="topic-x"/>
                  </rdf:Description>
                </rdf:RDF>
                """;
            case JSON_LD -> """
                {"@id": "%ssheet/s1", "@graph": [{
                  "@id": "%sdialogue",
                  "a:label": {"@value": "Größe \\uD83D\\uDF01", "@language": "de"},
                  "a:count": 53,
                  "a:addresses": {"@id": "%stopic-x"}
                }]}
                """.formatted(BASE, BASE, BASE);
        };
    }
}
