package org.policygraph.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** A bundle whose text is a table. */
class TableBundleTest {

    private static final Names NAMES = Names.standard();
    private static final Node DOCUMENT = NAMES.id("members");
    private static final String PREFIXES = """
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix id: <https://w3id.org/policygraph/id/> .
            @prefix pg: <https://w3id.org/policygraph/ns#> .
            """;
    private static final String DESCRIPTION = PREFIXES + "id:members a pg:Report ; dcterms:title \"Members\"@en .\n";
    private static final String MAPPING = """
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            CONSTRUCT { GRAPH ?passage { ?state pg:date ?since } } WHERE {
              FILTER (BOUND(?since))
              BIND (IRI(CONCAT(?id, pg:slug(?name))) AS ?state)
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private final BundleReader reader = new BundleReader(NAMES);

    @Test
    void makesAPassageOfEachRow() {
        Bundle bundle = read("name,since\n\"Åland, the islands\",2011\n");

        Node passage = NAMES.id("members/row-1");
        assertThat(bundle.documents()).containsExactly(DOCUMENT);
        assertThat(said(bundle, passage))
                .containsExactlyInAnyOrder(
                        "type https://w3id.org/policygraph/ns#Passage",
                        "inDocument " + DOCUMENT,
                        "row 1",
                        "exactQuote \"Åland, the islands\",2011",
                        "startOffset 11",
                        "endOffset 36",
                        "modality https://w3id.org/policygraph/ns#asserted");
        assertThat(bundle.statements())
                .contains(new SourcedQuad(
                        Quad.create(
                                passage,
                                NAMES.id("aland-the-islands"),
                                Pg.DATE,
                                NodeFactory.createLiteralString("2011")),
                        new SourceLocation("documents/members/table.csv", 2)));
    }

    @Test
    void keepsTheTableAsTheTextOfTheDocument() {
        String table = "name,since\r\nA,2011\r\nB,2012";

        assertThat(text(read(table))).isEqualTo(table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,since\nA,2011\nB,2012\n",
                "\uFEFFname,since\r\n\"A\r\n\"\"a\"\"\",2011\r\n\uD83D\uDE00 B,2012"
            })
    void givesOffsetsAtWhichTheQuoteStandsInTheText(String table) {
        Bundle bundle = read(table);
        var text = new DocumentText(text(bundle));

        for (String row : List.of("members/row-1", "members/row-2")) {
            int start = Integer.parseInt(value(bundle, NAMES.id(row), Pg.START_OFFSET));
            int end = Integer.parseInt(value(bundle, NAMES.id(row), Pg.END_OFFSET));
            assertThat(text.between(start, end)).contains(value(bundle, NAMES.id(row), Pg.EXACT_QUOTE));
        }
        assertThat(text.toString()).doesNotContain("\uFEFF");
    }

    @Test
    void leavesTheModalityToTheMapping() {
        String mapping =
                MAPPING.replace("GRAPH ?passage", "GRAPH ?document { ?passage pg:modality pg:planned } GRAPH ?passage");

        Bundle bundle = read(Map.of("table.csv", "name,since\nA,2011\n", "mapping.rq", mapping));

        assertThat(said(bundle, NAMES.id("members/row-1")))
                .contains("modality https://w3id.org/policygraph/ns#planned")
                .doesNotContain("modality https://w3id.org/policygraph/ns#asserted");
    }

    @Test
    void remarksOnARowThatYieldsNothing() {
        String mapping = MAPPING.replace(
                        "GRAPH ?passage", "GRAPH ?document { ?passage pg:modality pg:planned } GRAPH ?passage")
                .replace("FILTER (BOUND(?since))", "");

        Bundle bundle = read(Map.of("table.csv", "name,since\nA,2011\nB,\n", "mapping.rq", mapping));

        assertThat(bundle.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.about()).isEqualTo(DOCUMENT);
            assertThat(remark.location()).isEqualTo(new SourceLocation("documents/members/table.csv", 3));
            assertThat(remark.message()).startsWith("row 2 yields no statement");
        });
        assertThat(bundle.statements())
                .noneMatch(sourced -> sourced.quad().getSubject().equals(NAMES.id("members/row-2")));
    }

    @Test
    void countsTheRowsThatItDoesNotRemarkOnOneByOne() {
        Bundle bundle = read("name,since\n" + "A,\n".repeat(25));

        assertThat(bundle.remarks()).hasSize(21);
        assertThat(bundle.remarks().getLast().message()).isEqualTo("5 more rows yield no statement");
    }

    @Test
    void namesPassagesAfterTheKey() {
        Bundle bundle =
                read(Map.of("table.csv", "name,since\nCôte d'Ivoire,2011\n", "mapping.rq", "# key: name\n" + MAPPING));

        assertThat(value(bundle, NAMES.id("members/cote-d-ivoire"), Pg.ROW)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A,1;Å,2 | 3 | row 2, column 'name': the key 'Å' is the one of row 1 already (a); choose a column whose values differ
            A,1;,2  | 3 | row 2, column 'name': the key of the row is empty; fill it, or choose another key
            Text,1  | 2 | row 1, column 'name': the key 'Text' is the name of the document's text; choose another column as the key
            Ж,1     | 2 | row 1, column 'name': 'Ж' has no slug, because no ASCII letter stands for 'ж'; choose another column as the key
            """)
    void refusesAKeyThatNamesNoPassageOfItsOwn(String rows, int line, String problem) {
        String table = "name,since\n" + rows.replace(';', '\n');

        assertThatThrownBy(() -> read(Map.of("table.csv", table, "mapping.rq", "# key: name\n" + MAPPING)))
                .isInstanceOf(SourceException.class)
                .hasMessage("documents/members/table.csv:" + line + ": " + problem);
    }

    @Test
    void tellsFileLineRowColumnAndValueOfAMistake() {
        assertThatThrownBy(() -> read("name,since\nA,2011\nЖ,2012\n"))
                .hasMessage("documents/members/table.csv:3: row 2, column 'name': 'Ж' has no slug, because no ASCII"
                        + " letter stands for 'ж'; name it in the mapping with VALUES");
        assertThatThrownBy(() -> read("name,since\nA\n"))
                .hasMessageStartingWith(
                        "documents/members/table.csv:2: row 1 has 1 cell, and the header names 2 columns");
        assertThatThrownBy(() -> read("nam,since\nA,2011\n"))
                .hasMessage(
                        "documents/members/mapping.rq:4: column 33: ?name is neither a column of the table nor bound;"
                                + " did you mean 'nam'?");
    }

    @Test
    void refusesATableThatIsNotUtf8() {
        var files = files(Map.of("mapping.rq", MAPPING));
        files.put("table.csv", "name,since\nÅland,2011\n".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> reader.read(new SourceFolder("documents/members", files)))
                .hasMessage("documents/members/table.csv:2: byte 11 (0xC5) is not UTF-8; save the file as UTF-8");
    }

    @Test
    void refusesHalfATable() {
        assertThatThrownBy(() -> read(Map.of("table.csv", "a\n")))
                .hasMessage(
                        "documents/members: holds table.csv and no mapping.rq; a table needs both: its rows, and what"
                                + " a row states");
        assertThatThrownBy(() -> read(Map.of("mapping.rq", MAPPING)))
                .hasMessageStartingWith("documents/members: holds mapping.rq and no table.csv");
        assertThatThrownBy(() -> read(Map.of("mapping.rq", MAPPING, "table.csv", "a\n", "text.txt", "x")))
                .hasMessage("documents/members/text.txt: stands beside table.csv, which is the text of its document;"
                        + " give each a bundle of its own");
    }

    @Test
    void knowsItsDocumentByTheTitleWhereTheFolderHasAnotherName() {
        var files = files(Map.of("mapping.rq", MAPPING, "table.csv", "name,since\nA,2011\n"));

        assertThat(reader.read(new SourceFolder("draft", files)).documents()).containsExactly(DOCUMENT);
    }

    @Test
    void knowsItsDocumentByTheNameOfTheFolderWhereSeveralHaveATitle() {
        String description = DESCRIPTION + "id:other a pg:Report ; dcterms:title \"Other\"@en .";
        var files = files(
                Map.of("mapping.rq", MAPPING, "table.csv", "name,since\nA,2011\n", "description.ttl", description));

        assertThat(reader.read(new SourceFolder("documents/members", files)).documents())
                .containsExactly(DOCUMENT);
        assertThatThrownBy(() -> reader.read(new SourceFolder("draft", files)))
                .hasMessage(
                        "draft: does not say which document its table is: https://w3id.org/policygraph/id/members and"
                                + " https://w3id.org/policygraph/id/other may be meant; give the folder the name of the document"
                                + " (the last part of its IRI)");
    }

    @Test
    void takesAFileOfATableForItsFolder() throws IOException {
        Path bundle = Files.createDirectory(folder.resolve("members"));
        for (var file : files(Map.of("mapping.rq", MAPPING, "table.csv", "name,since\nA,2011\n"))
                .entrySet()) {
            Files.write(bundle.resolve(file.getKey()), file.getValue());
        }

        assertThat(SourceFolder.of(bundle.resolve("table.csv")).files())
                .containsOnlyKeys("description.ttl", "mapping.rq", "table.csv");
    }

    private Bundle read(String table) {
        return read(Map.of("table.csv", table, "mapping.rq", MAPPING));
    }

    private Bundle read(Map<String, String> files) {
        return reader.read(new SourceFolder("documents/members", files(files)));
    }

    private static SortedMap<String, byte[]> files(Map<String, String> files) {
        var content = new TreeMap<String, byte[]>(Map.of("description.ttl", DESCRIPTION.getBytes(UTF_8)));
        files.forEach((name, text) -> content.put(name, text.getBytes(UTF_8)));
        return content;
    }

    private static String text(Bundle bundle) {
        return value(bundle, DOCUMENT, Pg.TEXT);
    }

    private static String value(Bundle bundle, Node subject, Node property) {
        return bundle.statements().stream()
                .map(SourcedQuad::quad)
                .filter(quad ->
                        quad.getSubject().equals(subject) && quad.getPredicate().equals(property))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseThrow();
    }

    /** What the document's graph says of something, as "property value". */
    private static List<String> said(Bundle bundle, Node subject) {
        return bundle.statements().stream()
                .map(SourcedQuad::quad)
                .filter(quad ->
                        quad.getGraph().equals(DOCUMENT) && quad.getSubject().equals(subject))
                .map(quad -> quad.getPredicate().getLocalName() + " "
                        + (quad.getObject().isURI()
                                ? quad.getObject().getURI()
                                : quad.getObject().getLiteralLexicalForm()))
                .toList();
    }
}
